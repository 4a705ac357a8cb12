package io.github.fairquote.core.contract;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.HourlyTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractRecordTest {
    private static final LocalDate START = LocalDate.of(2023, 5, 3);

    @Test
    void aRunningContractNeedsFourParts() {
        assertJson(
                ContractRecord.class,
                contract().build(),
                "{\"id\":\"c1\",\"client\":{\"id\":\"acme\",\"flagged\":false},\"startedOn\":\"2023-05-03\","
                        + "\"payments\":[]}");
        assertThat(contract().build().isEnded()).isFalse();
    }

    @Test
    void anEndedContractKeepsWhatIsKnown() {
        ContractRecord ended = ContractRecord.builder()
                .id("c2")
                .client(ClientRef.builder()
                        .id("acme")
                        .name("Acme")
                        .flagged(true)
                        .build())
                .startedOn(START)
                .addPayment(Payment.of(START, Money.usd("100")))
                .addPayment(payment(PaymentKind.BONUS, "20", START.plusDays(1)))
                .title("Audit")
                .niche(Niche.parse("insurance/lead-generation"))
                .terms(HourlyTerms.at(HourlyRate.usd("50")))
                .endedOn(START.plusDays(10))
                .endReason(EndReason.NO_LONGER_NEEDED)
                .feedback(Feedback.builder()
                        .givenOn(START.plusDays(11))
                        .stars(StarRating.of(5))
                        .attributes(AttributeRatings.builder()
                                .skills(StarRating.of(5))
                                .deadlines(StarRating.of(4))
                                .build())
                        .text("Great.\nAgain.")
                        .recommendation(10)
                        .reason(EndReason.COMPLETED)
                        .build())
                .build();
        assertThat(ended.isEnded()).isTrue();
        assertJson(
                ContractRecord.class,
                ended,
                "{\"id\":\"c2\",\"client\":{\"id\":\"acme\",\"name\":\"Acme\",\"flagged\":true},"
                        + "\"startedOn\":\"2023-05-03\",\"payments\":["
                        + "{\"date\":\"2023-05-03\",\"amount\":{\"amount\":100.00,\"currency\":\"USD\"},"
                        + "\"kind\":\"work\"},"
                        + "{\"date\":\"2023-05-04\",\"amount\":{\"amount\":20.00,\"currency\":\"USD\"},"
                        + "\"kind\":\"bonus\"}],"
                        + "\"title\":\"Audit\",\"niche\":\"insurance/lead-generation\","
                        + "\"terms\":{\"kind\":\"hourly\",\"rate\":{\"amount\":50.00,\"currency\":\"USD\"}},"
                        + "\"endedOn\":\"2023-05-13\",\"endReason\":\"no-longer-needed\","
                        + "\"feedback\":{\"givenOn\":\"2023-05-14\",\"stars\":5,"
                        + "\"attributes\":{\"skills\":5,\"deadlines\":4},\"text\":\"Great.\\nAgain.\","
                        + "\"recommendation\":10,\"reason\":\"completed\"}}");
    }

    @Test
    void earningsAreWorkAndBonusesLessRefunds() {
        ContractRecord paid = contract()
                .addPayment(Payment.of(START, Money.usd("100.10")))
                .addPayment(payment(PaymentKind.BONUS, "20", START.plusDays(30)))
                .addPayment(payment(PaymentKind.REFUND, "50.05", START.plusDays(60)))
                .build();
        assertThat(paid.earned()).contains(Money.usd("70.05"));
        assertThat(contract().build().earned()).isEmpty();
    }

    @Test
    void earningsOfAPeriodIncludeItsFirstDayAndNotItsEnd() {
        ContractRecord paid = contract()
                .addPayment(Payment.of(START, Money.usd("1")))
                .addPayment(Payment.of(START.plusDays(1), Money.usd("2")))
                .addPayment(payment(PaymentKind.REFUND, "3", START.plusDays(2)))
                .build();
        assertThat(paid.earnedBetween(START, START.plusDays(2))).contains(Money.usd("3"));
        assertThat(paid.earnedBetween(START.plusDays(1), START.plusDays(2))).contains(Money.usd("2"));
        assertThat(paid.earnedBetween(START.plusDays(2), START.plusDays(3))).contains(Money.usd("-3"));
        assertThat(paid.earnedBetween(START.plusDays(3), START.plusDays(9))).isEmpty();
    }

    @Test
    void refundsDoNotExceedTheRest() {
        ContractRecord refunded = contract()
                .addPayment(Payment.of(START, Money.usd("10")))
                .addPayment(payment(PaymentKind.REFUND, "10", START))
                .build();
        assertThat(refunded.earned()).contains(Money.usd("0"));
        assertRefused(
                () -> contract()
                        .addPayment(Payment.of(START, Money.usd("10")))
                        .addPayment(payment(PaymentKind.REFUND, "10.01", START))
                        .build(),
                ProblemCode.NEGATIVE,
                "payments");
    }

    @Test
    void paymentsAreFewAndOfOneCurrency() {
        List<Payment> many = Collections.nCopies(10_000, Payment.of(START, Money.usd("0.01")));
        assertThat(contract().addAllPayments(many).build().earned()).contains(Money.usd("100"));
        assertRefused(
                () -> contract().addAllPayments(many).addPayment(many.get(0)).build(),
                ProblemCode.TOO_MANY_ELEMENTS,
                "payments");
        assertRefused(
                () -> contract()
                        .addPayment(many.get(0))
                        .addPayment(Payment.of(START, Money.of("1", CurrencyCode.EUR)))
                        .build(),
                ProblemCode.CURRENCY_MISMATCH,
                "payments");
    }

    @Test
    void paymentsTogetherStayMoney() {
        Payment half = Payment.of(START, Money.usd("500000000000"));
        Payment less = Payment.of(START, Money.usd("499999999999.99"));
        assertThat(contract().addPayment(half).addPayment(less).build().earned())
                .contains(Money.usd("999999999999.99"));
        assertRefused(
                () -> contract().addPayment(half).addPayment(half).build(),
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "payments");
    }

    @Test
    void nothingHappensBeforeTheStart() {
        LocalDate before = START.minusDays(1);
        assertThat(contract().endedOn(START).build().endedOn()).contains(START);
        assertRefused(() -> contract().endedOn(before).build(), ProblemCode.INCONSISTENT, "endedOn");
        assertRefused(
                () -> contract().addPayment(Payment.of(before, Money.usd("1"))).build(),
                ProblemCode.INCONSISTENT,
                "payments");
        assertRefused(
                () -> contract()
                        .feedback(feedback(before).recommendation(5).build())
                        .build(),
                ProblemCode.INCONSISTENT,
                "feedback");
    }

    @Test
    void aRunningContractHasNoEndReason() {
        assertRefused(() -> contract().endReason(EndReason.COMPLETED).build(), ProblemCode.INCONSISTENT, "endReason");
    }

    @Test
    void textsHaveLimits() {
        assertRefused(
                () -> ContractRecord.builder()
                        .id("i".repeat(101))
                        .client(ClientRef.of("a"))
                        .startedOn(START)
                        .build(),
                ProblemCode.TEXT_TOO_LONG,
                "id");
        assertRefused(() -> contract().title("t".repeat(301)).build(), ProblemCode.TEXT_TOO_LONG, "title");
        assertRefused(() -> ClientRef.of(" "), ProblemCode.BLANK_TEXT, "id");
        assertRefused(
                () -> ClientRef.builder().id("a").name("n".repeat(201)).build(), ProblemCode.TEXT_TOO_LONG, "name");
    }

    @Test
    void aPaymentIsAboveZero() {
        assertRefused(() -> Payment.of(START, Money.usd("0")), ProblemCode.ZERO, "amount");
        assertRefused(() -> Payment.of(START, Money.usd("-1")), ProblemCode.NEGATIVE, "amount");
        assertThat(payment(PaymentKind.REFUND, "1", START).earned()).isEqualTo(Money.usd("-1"));
        assertThat(payment(PaymentKind.BONUS, "1", START).earned()).isEqualTo(Money.usd("1"));
        assertJson(PaymentKind[].class, PaymentKind.values(), "[\"work\",\"bonus\",\"refund\"]");
    }

    @Test
    void anyPartOfFeedbackIsEnough() {
        assertThat(feedback(START).stars(StarRating.of(1)).build().recommendation())
                .isEmpty();
        assertThat(feedback(START).recommendation(0).build().recommendation()).contains(0);
        assertThat(feedback(START).recommendation(10).build().recommendation()).contains(10);
        assertThat(feedback(START).text("Thanks.").build().stars()).isEmpty();
        assertThat(feedback(START).reason(EndReason.OTHER).build().reason()).contains(EndReason.OTHER);
        assertThat(feedback(START)
                        .attributes(AttributeRatings.builder().build())
                        .build()
                        .text())
                .isEmpty();
        assertRefused(() -> feedback(START).build(), ProblemCode.MISSING_VALUE, "stars");
    }

    @Test
    void feedbackHasBounds() {
        assertRefused(
                () -> feedback(START).recommendation(-1).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "recommendation");
        assertRefused(
                () -> feedback(START).recommendation(11).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "recommendation");
        assertRefused(() -> feedback(START).text("t".repeat(5_001)).build(), ProblemCode.TEXT_TOO_LONG, "text");
    }

    @Test
    void attributesAreGivenInTheirOrder() {
        AttributeRatings all = AttributeRatings.builder()
                .cooperation(star("1"))
                .communication(star("1.5"))
                .deadlines(star("2"))
                .availability(star("3"))
                .quality(star("4"))
                .skills(star("5"))
                .build();
        assertThat(all.given()).containsExactly(star("5"), star("4"), star("3"), star("2"), star("1.5"), star("1"));
        assertJson(
                AttributeRatings.class,
                all,
                "{\"skills\":5,\"quality\":4,\"availability\":3,\"deadlines\":2,\"communication\":1.5,"
                        + "\"cooperation\":1}");
        assertThat(AttributeRatings.builder().build().given()).isEmpty();
    }

    @Test
    void endReasonsAreWords() {
        assertJson(
                EndReason[].class,
                EndReason.values(),
                "[\"completed\",\"no-longer-needed\",\"quality\",\"skills\",\"deadlines\",\"unresponsive\","
                        + "\"freelancer-left\",\"dispute\",\"other\"]");
    }

    @Test
    void aReviewIsStarsAndADate() {
        assertJson(
                Review.class,
                Review.builder().rating(star("4.9")).date(START).build(),
                "{\"rating\":4.9,\"date\":\"2023-05-03\"}");
        assertJson(
                Review.class,
                Review.builder()
                        .rating(star("4.9"))
                        .date(START)
                        .client("acme")
                        .contract("c1")
                        .attributes(
                                AttributeRatings.builder().quality(star("5")).build())
                        .text("Great.")
                        .niche(Niche.parse("seo"))
                        .build(),
                "{\"rating\":4.9,\"date\":\"2023-05-03\",\"client\":\"acme\",\"contract\":\"c1\","
                        + "\"attributes\":{\"quality\":5},\"text\":\"Great.\",\"niche\":\"seo\"}");
    }

    @Test
    void aReviewsTextsHaveLimits() {
        assertRefused(() -> review().client("c".repeat(201)).build(), ProblemCode.TEXT_TOO_LONG, "client");
        assertRefused(() -> review().contract("c".repeat(101)).build(), ProblemCode.TEXT_TOO_LONG, "contract");
        assertRefused(() -> review().text(" ").build(), ProblemCode.BLANK_TEXT, "text");
    }

    private static ContractRecord.Builder contract() {
        ContractRecord.Builder builder = ContractRecord.builder();
        builder.id("c1").client(ClientRef.of("acme")).startedOn(START);
        return builder;
    }

    private static Payment payment(PaymentKind kind, String amount, LocalDate date) {
        return Payment.builder().date(date).amount(Money.usd(amount)).kind(kind).build();
    }

    private static Feedback.Builder feedback(LocalDate day) {
        Feedback.Builder builder = Feedback.builder();
        builder.givenOn(day);
        return builder;
    }

    private static Review.Builder review() {
        Review.Builder builder = Review.builder();
        builder.rating(star("5")).date(START);
        return builder;
    }

    private static StarRating star(String stars) {
        return StarRating.of(new BigDecimal(stars));
    }
}
