package io.github.fairquote.templating.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses however their signs are written, and what only looks like one. */
class EmailFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "olena dot koval at gmail dot com | EMAIL olena dot koval at gmail dot com",
                "olena (dot) koval (at) gmail (dot) com | EMAIL olena (dot) koval (at) gmail (dot) com",
                "olena [dot] koval@gmail.com | EMAIL olena [dot] koval@gmail.com",
                "(dot) koval@gmail.com | EMAIL koval@gmail.com",
                "olena dot@gmail.com | EMAIL dot@gmail.com",
                "ivanatgmaildotcom | EMAIL ivanatgmaildotcom",
                "ivanatnothingdotcom | LINK ivanatnothingdotcom",
                "no-reply@shop.com | EMAIL no-reply@shop.com",
                "Write noreply at shop dot com | LINK shop dot com",
                "info at shop dot com | EMAIL info at shop dot com",
                "ivan77 at gmail | EMAIL ivan77 at gmail",
                "ivan at gmail com | EMAIL ivan at gmail com",
                "ivan gmail com | EMAIL ivan gmail com",
                "ivan_x gmail com | EMAIL ivan_x gmail com",
                "Mail ivan@gmail | EMAIL ivan@gmail",
                "Email is ivan at studio dot com | EMAIL ivan at studio dot com",
                "see ivan at studio dot com today | LINK studio dot com",
                "see ivan at studio dot com | EMAIL ivan at studio dot com",
                "see ivan at studio.com/ | LINK studio.com",
                "look at studio.com/about | LINK studio.com/about",
                "ivan (at) studio . com | EMAIL ivan (at) studio . com",
                "ivan_ads@ studio.com | EMAIL ivan_ads@ studio.com",
                "gmail: ivan_ads42 | EMAIL gmail: ivan_ads42",
                "gmail = ivan_ads42 | EMAIL gmail = ivan_ads42",
                "gmail - ivan_ads42 | EMAIL gmail - ivan_ads42",
                "gmail is: ivan_ads42 | EMAIL gmail is: ivan_ads42",
                "gmail is = ivan_ads42 | EMAIL gmail is = ivan_ads42",
                "my gmail: petrokovalenko | EMAIL gmail: petrokovalenko",
                "my gmail: petrokovalenkos | EMAIL gmail: petrokovalenkos",
                "gmail is: bzrtk | EMAIL gmail is: bzrtk",
                "I'm on gmail, petro7721 | EMAIL gmail, petro7721",
                "I'm on gmail as petro7721 | EMAIL gmail as petro7721",
                "I'm on gmail petro7721 | EMAIL gmail petro7721",
                "on gmail, petro7721 | EMAIL gmail, petro7721",
                "ivan.petrenko gmail | EMAIL ivan.petrenko gmail",
                "a.b.c.d.e.f.g.h.i.j.k.l@gmail.com | EMAIL a.b.c.d.e.f.g.h.i.j.k.l@gmail.com"
            })
    void isFound(String text, String found) {
        assertThat(Found.in(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ivanatgmaildotxyzq",
                "noreply@shop.com",
                "ivan at gmail",
                "my box ivan at gmail",
                "ivan@my_host.com",
                "ivan@3.0.1",
                "see you at node.js",
                "see you at node dot js",
                "ivan at amazon.com",
                "gmail: read.me",
                "I'm on gmail, main.py",
                "gmail, petro7721",
                "read.me gmail",
                "main.py gmail",
                "ivan gmail",
                "ivan.petrenko gmail works",
                "ivan.petrenko-gmail",
                "ivan_ads#gmail.com",
                "ivan#gmail#com",
                "word*gmail*com"
            })
    void isLeftAlone(String text) {
        assertThat(Found.in(text)).isEmpty();
    }
}
