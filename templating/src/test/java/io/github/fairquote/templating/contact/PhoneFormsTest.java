package io.github.fairquote.templating.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phone numbers by their groups, signs and the words around, and numbers that are none, within a sentence. */
class PhoneFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Call me: 713456289 | PHONE 713456289",
                "Call me: +713456289 | PHONE +713456289",
                "+4471345628 | PHONE +4471345628",
                "⑤⑤⑤ 123 4567 | PHONE ⑤⑤⑤ 123 4567",
                "5 5 5 1 2 3 4 5 6 7 | PHONE 5 5 5 1 2 3 4 5 6 7",
                "5.5.5.1.2.3.4.5.6.7 | PHONE 5.5.5.1.2.3.4.5.6.7",
                "07654 43210 | PHONE 07654 43210",
                "0501234567 | PHONE 0501234567",
                "0050713456289 | PHONE 0050713456289",
                "005071345628901 | PHONE 005071345628901",
                "212 555 0186 | PHONE 212 555 0186",
                "200 555 0186 | PHONE 200 555 0186",
                "212 500 0186 | PHONE 212 500 0186",
                "1 212 555 0186 | PHONE 1 212 555 0186",
                "2 212 555 0186 | PHONE 2 212 555 0186",
                "1 200 500 0186 | PHONE 1 200 500 0186",
                "1 112 555 0186 | PHONE 1 112 555 0186",
                "44 20 7946 0958 | PHONE 44 20 7946 0958",
                "44 20 7946 095 | PHONE 44 20 7946 095",
                "44 20 79 46 09 583 | PHONE 44 20 79 46 09 583",
                "(11) 91234-5678 | PHONE (11) 91234-5678",
                "(11) 971345628 | PHONE (11) 971345628",
                "8(903)1234567 | PHONE 8(903)1234567",
                "8(903)12345 | PHONE 8(903)12345",
                "(044) 123-45-67 | PHONE (044) 123-45-67",
                "tel. 212 555 018 | PHONE 212 555 018",
                "电话71345628 | PHONE 71345628",
                "我的手机号 71345628 | PHONE 71345628",
                "我的手机 71345628 | PHONE 71345628",
                "手机號碼 71345628 | PHONE 71345628",
                "Contact 7134 5628 | PHONE 7134 5628",
                "contact me 7134 5528 | PHONE 7134 5528",
                "contact: 7134 5528 | PHONE 7134 5528",
                "call 7134 5528 | PHONE 7134 5528",
                "my number 7134 5528 | PHONE 7134 5528",
                "• number: 7134 5528 | PHONE 7134 5528",
                "3710-555 is my number, backwards | PHONE 3710-555",
                "WhatsApp 7134 5528 | PHONE 7134 5528",
                "7134 5528 on WhatsApp | PHONE 7134 5528",
                "7134 5528 on my phone | PHONE 7134 5528",
                "phone-2125550186 | PHONE 2125550186",
                "phone+2125550186 | PHONE +2125550186"
            })
    void isFound(String text, String found) {
        assertThat(found(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call me: 1 234 000",
                "Call me: 1 234 567",
                "Call me: 12.05.2026 10",
                "Call me: 12 345 678 000",
                "I mean 555 123 44 um",
                "+12 345 678",
                "+12 345 678 000",
                "+1 234 567",
                "My ID is l23 456 789o",
                "My ID is l23 456 7",
                "5,5,5,1,2,3,4,5,6,7",
                "1 1 1 0 0 0 1 1 1 0",
                "1.0.1.0.2.1.0.2.1",
                "5 5.5 1 2 3 4 5 6 7",
                "0.5.0.1.2.3.4.5",
                "98765-4321",
                "07654-4321",
                "00501234567",
                "050713456289",
                "0 50713456289",
                "0.50713456289",
                "050.1234567",
                "050 713456289",
                "000 713456289",
                "050 1234567 89",
                "05 01 23 4",
                "050 1 234 567",
                "050 71345628901",
                "050 713456289",
                "112 555 0186",
                "212 055 0186",
                "200 500 0186",
                "44 7911 123456",
                "44 20 79 46 09 58",
                "2024 20 79 46 09",
                "0 20 79 46 09 588",
                "44-20/79.46 0958",
                "44 55 66 77 88 99",
                "12 14 16 180 2000",
                "44 209 460 958 100",
                "491 512 345 678",
                "49 151 2345 6789 01",
                "(1) 91234-5678",
                "(11 91234-5678",
                "8903(123)4567",
                "8(903)713456289012",
                "01.02.2026 10:30",
                "2026-03-08 12 45 33",
                "2026-13-08 12 45 33",
                "2026-12-48 12 45 33",
                "0.02.2026 1045",
                "31.02.26 1045",
                "2023-004518",
                "1823-004518",
                "2123-004518",
                "2023/0045189",
                "2023 0045189",
                "192.168.100.12",
                "192.168.100.012",
                "1921.168.100.12",
                "10.20.30.40.50",
                "212 555 0186%",
                "212 555 0186 users",
                "#212 555 0186",
                "order 212 555 0186",
                "no 212 555 0186",
                "no. 212 555 0186",
                "ref. 212 555 0186",
                "ISBN 212 555 0186",
                "安徽 71345628",
                "contact them at 7134 5528",
                "call the 7134 5528",
                "number: 7134 5528",
                "the number: 7134 5528",
                "3710-555 is a number",
                "#3710-555 is my number",
                "7134 5528 for a call",
                "50 001-100 000",
                "1 800 000",
                "100 000 000",
                "100 200 300",
                "100.200.300",
                "a-2125550186",
                "a+2125550186",
                "a_212 555 0186"
            })
    void isLeftAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static List<String> found(String text) {
        return Found.in("Take " + text + " along.");
    }
}
