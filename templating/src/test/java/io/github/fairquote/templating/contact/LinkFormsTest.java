package io.github.fairquote.templating.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts and paths however they are written, and names of files, code and brands. */
class LinkFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "www studio com | LINK www studio com",
                "tme/ivan_ads | MESSENGER tme/ivan_ads",
                "wame/380501112233 | MESSENGER wame/380501112233",
                "ivanadsdotcom | LINK ivanadsdotcom",
                "tdotme/ivan | MESSENGER tdotme/ivan",
                "https://ivan.com | LINK https://ivan.com",
                "http : / / ivan.com | LINK http : / / ivan.com",
                "http [:] // ivan.com | LINK http [:] // ivan.com",
                "https://github.com/ivan | LINK https://github.com/ivan",
                "craft codes . i o | LINK codes . i o",
                "halestudio dot c o m | LINK halestudio dot c o m",
                "halestudio dotcom | LINK halestudio dotcom",
                "halestudio (dot com) | LINK halestudio (dot com)",
                "halestudio (dot com | LINK halestudio (dot com",
                "halestudio [dot com] | LINK halestudio [dot com]",
                "hale-studio-one dotcom | LINK hale-studio-one dotcom",
                "Halestudio dotcom | LINK Halestudio dotcom",
                "t me slash ivan | MESSENGER t me slash ivan",
                "linkedin com slash in slash ivan | MESSENGER linkedin com slash in slash ivan",
                "ivan,com | LINK ivan,com",
                "ivan,com here | LINK ivan,com",
                "t,me/ivan | MESSENGER t,me/ivan",
                "my website studio punto de | LINK studio punto de",
                "my website st punto de | LINK st punto de",
                "visit studio dot me | LINK studio dot me",
                "halestud dot online today | LINK halestud dot online",
                "site studio.io | LINK studio.io",
                "studio.io/path | LINK studio.io/path",
                "my site main.py | LINK main.py",
                "studio.marketing | LINK studio.marketing",
                "studio.marketing/x | LINK studio.marketing/x",
                "see studio.marketing | LINK studio.marketing",
                "we love studio.com for a client | LINK studio.com",
                "for studio.com/about us | LINK studio.com/about",
                "studio . com | LINK studio . com",
                "studio .com | LINK studio .com",
                "studio-one .com | LINK studio-one .com",
                "ivan.com:8080 | LINK ivan.com:8080",
                "ivan.com:8 | LINK ivan.com",
                "ivan.com:80a | LINK ivan.com",
                "ivan.com?x | LINK ivan.com?x",
                "ivan.com? Yes | LINK ivan.com",
                "github.com/ivan | LINK github.com/ivan",
                "us02web.zoom.us/j/12345678 | MEETING us02web.zoom.us/j/12345678",
                "acme.webex.com/meet/x | MEETING acme.webex.com/meet/x",
                "ivan.github.io | LINK ivan.github.io",
                "www.github.io | LINK www.github.io",
                "xn--e1a.com | LINK xn--e1a.com"
            })
    void isFound(String text, String found) {
        assertThat(Found.in(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www studio dev",
                "tme/(ivan)",
                "tme/",
                "adsdotcom",
                "tdotme",
                "xdotme/ivan",
                "dotcom",
                "https://github.com/ivan/repo",
                "https://google.com",
                "https://",
                "http://@",
                "craft codes . i",
                "craft codes . I O",
                "halestudio dot c o m x y z w",
                "halestudio dot q q",
                "ab dot c o m",
                "halestudio (dotcom)",
                "garden dotcom",
                "amazon dotcom",
                "t me slash",
                "swap that comma for a dot: studio,dev",
                "ivan,com,net",
                "t,me",
                "mi punto de vista",
                "node dot js",
                "studio dot com era",
                "studio dot me, please",
                "studio dot me today",
                "Studio.io",
                "studio.io",
                "main.py/path",
                "we built studio.com for a client",
                "Studio.com",
                "a Studio.com",
                "Studio . Com",
                "studio .com.ua",
                "studio. com",
                "github.com/ivan/repo",
                "xn--.com"
            })
    void isLeftAlone(String text) {
        assertThat(Found.in(text)).isEmpty();
    }
}
