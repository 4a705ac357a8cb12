package io.github.fairquote.examples.recipes.offer;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.terms.Milestone;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.pricing.price.PriceExplanation;
import io.github.fairquote.pricing.price.PriceLine;
import io.github.fairquote.pricing.quote.CatalogQuote;
import io.github.fairquote.pricing.quote.ConsultationQuote;
import io.github.fairquote.pricing.quote.FixedPriceQuote;
import io.github.fairquote.pricing.quote.HourlyQuote;
import io.github.fairquote.pricing.quote.HourlyQuotes;
import io.github.fairquote.pricing.quote.ProfileQuotes;
import io.github.fairquote.pricing.quote.Quote;
import io.github.fairquote.pricing.quote.QuotedPrice;
import io.github.fairquote.pricing.quote.Quoter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prints offers: what to ask, how it comes about, what is left. */
final class OfferPage {
    private final Page page;
    private final Offers offers;
    private final Quoter quoter;
    private final Set<Problem> warnings = new LinkedHashSet<>();

    OfferPage(Page page, Offers offers) {
        this.page = page;
        this.offers = offers;
        this.quoter = offers.on(offers.starts.get(0));
    }

    void print() {
        hourly(offers.hourly(quoter));
        fromBelow();
        fixed(offers.fixed(quoter));
        catalog(offers.catalog(quoter));
        consultation(offers.consultation(quoter));
        left();
        page.section("WORTH A LOOK");
        warnings.forEach(page::warning);
        page.line(page.warnings() == 0 ? "  nothing" : "");
    }

    private void hourly(ProfileQuotes quotes) {
        page.section("BY THE HOUR");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("profile", "entry", "market", "premium", "market, 80 % sure"));
        for (HourlyQuotes face : faces(quotes)) {
            rows.add(List.of(
                    face.market().label(),
                    face.entry().rate().toString(),
                    face.market().rate().toString(),
                    face.premium().rate().toString(),
                    face.market().quoted().uncertainty().toString()));
            face.all().forEach(this::remember);
        }
        page.table("  ", rows, 1, 2, 3);
        for (HourlyQuotes face : faces(quotes)) {
            page.section("HOW THE MARKET RATE COMES ABOUT  " + face.market().label());
            lines(face.market().quoted().explanation());
        }
        page.section("HOW THE ENTRY RATE ENDS  " + quotes.specialized().entry().label());
        List<List<String>> steps = new ArrayList<>();
        for (HourlyQuote.Stage stage : quotes.specialized().entry().entryPath()) {
            steps.add(List.of(
                    "from " + Page.number(stage.step().from(), 0) + " reviews on",
                    stage.step().discount() + " off",
                    stage.rate().toString(),
                    stage.current() ? "now" : ""));
        }
        page.table("  ", steps, 1, 2);
    }

    private void fromBelow() {
        offers.fromBelow().ifPresent(rate -> {
            page.section("FROM BELOW  what an hour must bring in, over "
                    + rate.billableHours().stripTrailingZeros().toPlainString() + " paid hours a year");
            lines(rate.explanation());
            page.line("  costs alone ask for " + rate.breakEven() + " an hour");
        });
    }

    private void fixed(FixedPriceQuote quote) {
        page.section("AT A FIXED PRICE  " + quote.quoted().price() + ", " + quote.days() + " days");
        lines(quote.quoted().explanation());
        List<List<String>> rows = new ArrayList<>();
        for (Milestone milestone : quote.milestones()) {
            rows.add(List.of("milestone", milestone.amount().toString(), milestone.description()));
        }
        page.table("  ", rows, 1);
        page.line("  would be " + quote.quoted().uncertainty() + " with 80 % confidence in the rate");
        remember(quote);
    }

    private void catalog(CatalogQuote quote) {
        page.section("IN THREE TIERS  " + quote.title());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("tier", "price", "a unit", "days", "hours", "scope"));
        for (CatalogQuote.Tier tier : quote.tiers()) {
            rows.add(List.of(
                    tier.scope().level().word(),
                    tier.quoted().price().toString(),
                    tier.pricePerUnit()
                            .map(money -> money.amount().toPlainString())
                            .orElse("-"),
                    Integer.toString(tier.days()),
                    Page.number(tier.hours(), 1),
                    tier.scope().scope()));
        }
        for (CatalogQuote.Extra extra : quote.addOns()) {
            rows.add(List.of(
                    "add-on",
                    extra.quoted().price().toString(),
                    "-",
                    "+ " + extra.days(),
                    Page.number(extra.hours(), 1),
                    extra.name()));
        }
        page.table("  ", rows, 1, 2, 3, 4);
        quote.favouredBecause().ifPresent(reason -> page.wrapped("  offer this first: ", "    ", reason));
        remember(quote);
    }

    private void consultation(ConsultationQuote quote) {
        page.section("A CONSULTATION  " + quote.quoted().price() + " per 30 minutes");
        lines(quote.quoted().explanation());
        remember(quote);
    }

    private void left() {
        page.section("WHAT IS LEFT, BY THE DAY ON WHICH THE CONTRACT STARTS");
        Map<String, List<String>> rows = new LinkedHashMap<>();
        rows.put("", new ArrayList<>(List.of("", "client pays")));
        for (LocalDate start : offers.starts) {
            rows.get("").add(start.toString());
            column(offers.on(start), rows);
        }
        page.table("  ", List.copyOf(rows.values()), 1, 2, 3, 4, 5, 6);
    }

    private void column(Quoter at, Map<String, List<String>> rows) {
        ProfileQuotes hourly = offers.hourly(at);
        for (HourlyQuotes face : faces(hourly)) {
            cell(
                    rows,
                    "a week of " + face.market().weeklyHours() + " hours, "
                            + face.market().label(),
                    face.market().quoted());
        }
        cell(rows, "fixed price", offers.fixed(at).quoted());
        for (CatalogQuote.Tier tier : offers.catalog(at).tiers()) {
            cell(rows, "tier " + tier.scope().level().word(), tier.quoted());
        }
        cell(
                rows,
                "consultation, " + offers.scope.consultationMinutes() + " minutes",
                offers.consultation(at).quoted());
    }

    private static void cell(Map<String, List<String>> rows, String label, QuotedPrice quoted) {
        rows.computeIfAbsent(
                        label,
                        name -> new ArrayList<>(
                                List.of(name, quoted.netAtHighestFee().gross().toString())))
                .add(quoted.net().toString());
    }

    private void lines(PriceExplanation explanation) {
        List<List<String>> rows = new ArrayList<>();
        for (PriceLine line : explanation.lines()) {
            rows.add(List.of(
                    line.label(),
                    line.amount().amount().toPlainString(),
                    line.subtotal().toString(),
                    line.basis().orElse("")));
        }
        page.table("  ", rows, 1, 2);
    }

    private static Set<HourlyQuotes> faces(ProfileQuotes quotes) {
        return new LinkedHashSet<>(List.of(quotes.general(), quotes.specialized()));
    }

    private void remember(Quote quote) {
        warnings.addAll(quote.warnings());
    }
}
