package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds phone numbers told piece by piece, over several sentences perhaps: {@code the area code is 312, then comes 555,
 * and the last four are 0186}.
 */
final class PartsScanner {
    private static final int LEAST_PART = 2;
    private static final int LEAST = 9;
    private static final int MOST = 15;
    private static final int BETWEEN = 16;
    private static final int BEFORE = 40;
    private static final int BEHIND = 16;
    private static final Lexicon STEPS = Lexicon.of(
            "and then next second* last rest end ends ending middle finish* start* begin* follow* plus add after afterwards goes",
            "comes half part remaining finally потом затем далее потім далі далее сначала спочатку кінець конец",
            "dann danach gefolgt zuletzt luego después despues primero puis ensuite potem następnie poi");
    private static final Lexicon LINKS =
            Lexicon.of("is are to with in followed where und ist e y et i і та и это це that call text");
    private static final Lexicon NUMBERS = Lexicon.of(
            "number* num phone* cell mobile digits nummer telefon* handy номер* телефон* número* móvil numer*");
    private static final Lexicon CALLS = Lexicon.of("call text dial ring reach phone");
    private static final Lexicon ME = Lexicon.of("me us");
    private static final Lexicon CODES = Lexicon.of("area country dialling dialing vorwahl");
    private static final Lexicon RANKS = Lexicon.of("one of");

    private final Tokens tokens;
    private final Finds finds;

    PartsScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); ) {
            DigitRun run = run(i);
            i = run == null ? i + 1 : isPart(run) ? chain(run) : run.end;
        }
    }

    /** Reads parts as long as words lead from one to the next; the token behind the last. */
    private int chain(DigitRun first) {
        int parts = 1;
        int digits = first.count();
        int end = first.end;
        DigitRun next = next(end);
        while (next != null) {
            parts++;
            digits += next.count();
            end = next.end;
            next = next(end);
        }
        boolean zero = parts > 2 && first.digits.charAt(0) == '0';
        if (parts > 1 && digits >= LEAST && digits <= MOST && (zero || isMine(first.begin, end, digits))) {
            finds.add(tokens, first.begin, end, ContactKind.PHONE, Severity.ERROR, "in parts");
        }
        return end;
    }

    /** The part that follows within a few tokens, with a word on the way that says so. */
    private @Nullable DigitRun next(int from) {
        boolean led = false;
        for (int i = from; i < Math.min(tokens.size(), from + BETWEEN); i++) {
            DigitRun run = run(i);
            if (run != null && isPart(run)) {
                return led || run.plus ? run : null;
            }
            led |= STEPS.has(tokens.word(i)) || tokens.isMark(i, '(');
            i = run == null ? i : run.end - 1;
        }
        return null;
    }

    private @Nullable DigitRun run(int i) {
        boolean joined = tokens.mark(i - 1) != 0 && tokens.isWord(i - 2);
        return joined ? null : DigitRun.read(tokens, i);
    }

    /** Digits that could be a part of a number: no year, amount or count of anything, no "ten". */
    private boolean isPart(DigitRun run) {
        return run.count() >= LEAST_PART
                && run.count() < LEAST
                && !(run.spoken > 0 && run.groups.length() == 1)
                && !PhoneScanner.isAmount(tokens, run)
                && !isYear(run)
                && run.separators.indexOf(".") < 0
                && isLeft(run.end);
    }

    /** Whether what follows tells of the next part or ends the thought: no noun that is counted. */
    private boolean isLeft(int i) {
        String next = tokens.word(tokens.skipGap(i));
        return next.isEmpty() || STEPS.has(next) || LINKS.has(next);
    }

    private static boolean isYear(DigitRun run) {
        return run.groups.length() == 1 && run.count() == 4 && run.value(0) >= 1900 && run.value(0) <= 2100;
    }

    /** Whether somewhere around somebody's number is spoken of, or a call to the writer. */
    private boolean isMine(int begin, int end, int digits) {
        for (int i = Math.max(0, begin - BEFORE); i < Math.min(tokens.size(), end + BEHIND); i++) {
            String word = tokens.word(i);
            String next = tokens.word(tokens.skipGap(i + 1));
            boolean asked = digits > LEAST && CALLS.has(word) && i < begin && tokens.skipGap(i + 1) == begin;
            boolean number = NUMBERS.has(word) && Words.owner(tokens, i) >= 0 && !RANKS.has(next);
            if (number
                    || asked
                    || word.equals("dial")
                    || CALLS.has(word) && ME.has(next)
                    || CODES.has(word) && next.equals("code")) {
                return true;
            }
        }
        return false;
    }
}
