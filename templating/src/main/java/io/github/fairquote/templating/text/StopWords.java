package io.github.fairquote.templating.text;

import java.util.List;
import java.util.Set;

/**
 * Words that tell nothing of one job: the little words of English, German and Ukrainian, and what every job post and every
 * letter says. One list for all three languages, because letters mix them.
 */
public final class StopWords {
    private static final Set<String> ENGLISH =
            words("a about above across after again all also always am an and any are"
                    + " around as at be because been before being below best better between both but by can cannot could dear did"
                    + " do does doing done dont down during each else even ever every few first for from further get gets getting"
                    + " give go good got great had has have having he hello help here hers hi him his how i if im in into is it"
                    + " its ive just know last least less let like long look looking lot made make makes making many may me more"
                    + " most much must my need needed needs new next no nor not now of off on once one only or other our out over"
                    + " own per please put really right same see send set shall she should since so some someone somebody soon"
                    + " still such take tell than thank thanks that the their them then there these they thing things this those"
                    + " through time to together too two under until up us use used using very want wanted was way we well were"
                    + " what when where which while who whom whose why will wish with within without would years yes yet you your"
                    + " yours");
    private static final Set<String> GERMAN =
            words("aber alle allem allen aller alles als also am an andere anderen auch"
                    + " auf aus bei beim bin bis bitte da dabei damit dann das dass dein deine dem den denn der des dich die dies"
                    + " diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er erst es etwas"
                    + " euch euer für gegen gerne gibt haben habe hallo hat hatte hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer"
                    + " im immer in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine können könnte liebe lieber man"
                    + " mehr mein meine meinem meinen meiner mich mir mit möchte muss nach nicht noch nun nur ob oder ohne schon"
                    + " sehr sein seine seit sich sie sind so soll sowie suche suchen über um und uns unser unsere unserem unseren"
                    + " unserer unter viel viele vom von vor war waren was weil welche wenn wer werden wie wieder will wir wird wo"
                    + " wollen würde zu zum zur zwischen geehrte geehrter guten tag grüße");
    private static final Set<String> UKRAINIAN = words("а або але без би бо був була було бути в вам вами вас ваш ваша"
            + " ваше ваші вже ви від він вона вони воно все всі вітаю де для до добрий доброго день дня дуже з за зі і із"
            + " й його їх її інші каже коли кому ми мене мені мій моя моє мої можна може на нам нами нас наш наша наше наші"
            + " не немає ні нього них о один одна по перед під після при про привіт прошу раз сам свій свої своїх себе"
            + " собі та так також такий там те тим то тоді той тому ту тут у усі хто це цей ця ці через чи чого чому що"
            + " щоб як яка яке які який якщо є я шукаю шукаємо треба потрібно потрібен потрібна дякую");
    /** What every post and letter says of itself. */
    private static final Set<String> TRADE =
            words("able agencies agency apply applicant candidate client clients company experience"
                    + " experienced expert expertise freelance freelancer hire hiring job jobs person professional project projects"
                    + " proposal required requirements role skill skills specialist task tasks team work worked working works"
                    + " arbeit arbeiten auftrag erfahrung erfahrungen experte expertin firma freelancerin kunde kunden projekt"
                    + " projekte unternehmen досвід завдання клієнт клієнти компанія проект проєкт робота роботи роботу фахівець"
                    + " спеціаліст фрилансер");

    private StopWords() {}

    /** Whether a word's key is one of them, or a single digit or Latin letter. */
    public static boolean contains(String key) {
        return key.length() < 2
                || ENGLISH.contains(key)
                || GERMAN.contains(key)
                || UKRAINIAN.contains(key)
                || TRADE.contains(key);
    }

    private static Set<String> words(String blankSeparated) {
        return Set.copyOf(List.of(blankSeparated.split(" ", -1)));
    }
}
