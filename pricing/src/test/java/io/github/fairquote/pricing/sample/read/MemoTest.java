package io.github.fairquote.pricing.sample.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoTest {
    @Test
    void theSameTextGivesTheSameObject() {
        Memo<Object> memo = new Memo<>(text -> new Object());

        assertThat(memo.get("a")).isSameAs(memo.get("a")).isNotSameAs(memo.get("b"));
    }

    @Test
    void longTextsAreNotKept() {
        Memo<Object> memo = new Memo<>(text -> new Object());
        String longest = "x".repeat(Memo.LONGEST);

        assertThat(memo.get(longest)).isSameAs(memo.get(longest));
        assertThat(memo.get(longest + "x")).isNotSameAs(memo.get(longest + "x"));
    }

    @Test
    void itForgetsWhenItIsFull() {
        Memo<Object> memo = new Memo<>(text -> new Object());
        Object first = memo.get("0");
        for (int i = 1; i < Memo.SIZE; i++) {
            memo.get(Integer.toString(i));
        }
        assertThat(memo.get("0")).isSameAs(first);
        memo.get("one more");
        assertThat(memo.get("0")).isNotSameAs(first);
    }
}
