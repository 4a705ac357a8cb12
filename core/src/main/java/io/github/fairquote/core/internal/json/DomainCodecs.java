package io.github.fairquote.core.internal.json;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import java.math.BigDecimal;

/** The codecs of the domain's small values, from which those of its larger types are made. */
public final class DomainCodecs {
    /** A currency as its code. */
    public static final Codec<CurrencyCode> CURRENCY = Codecs.code(CurrencyCode::of, CurrencyCode::code)
            .described(Schema.ofType("string").with("pattern", "^[A-Z]{3}$"));
    /** A country as its code. */
    public static final Codec<CountryCode> COUNTRY = Codecs.code(CountryCode::of, CountryCode::code)
            .described(Schema.ofType("string").with("pattern", "^[A-Z]{2}$"));
    /** A niche as its text form. */
    public static final Codec<Niche> NICHE = Codecs.text(Niche::parse, Niche::toString);
    /** A skill as its label. */
    public static final Codec<SkillTag> SKILL = Codecs.text(SkillTag::of, SkillTag::label);
    /** A level as its word. */
    public static final Codec<ExperienceLevel> LEVEL = Codecs.words(ExperienceLevel.class);
    /** A badge as its word. */
    public static final Codec<TalentBadge> BADGE = Codecs.words(TalentBadge.class);
    /** A job success score as its percentage. */
    public static final Codec<JobSuccessScore> JOB_SUCCESS =
            Codecs.DECIMAL.map(JobSuccessScore::ofPercent, JobSuccessScore::percent);
    /** A rating as its stars. */
    public static final Codec<StarRating> STARS = Codecs.DECIMAL.map(StarRating::of, StarRating::stars);
    /** An amount and its currency. */
    public static final Codec<Money> MONEY = ObjectCodec.of("money", Values::new, DomainCodecs::money)
            .required("amount", Codecs.DECIMAL, Money::amount, Values.set("amount"))
            .required("currency", CURRENCY, Money::currency, Values.set("currency"))
            .build();
    /** A rate as its money per hour. */
    public static final Codec<HourlyRate> RATE = MONEY.map(HourlyRate::of, HourlyRate::perHour);
    /** A range by its bounds. */
    public static final Codec<MoneyRange> MONEY_RANGE = ObjectCodec.of("range", Values::new, DomainCodecs::range)
            .required("low", MONEY, MoneyRange::low, Values.set("low"))
            .required("high", MONEY, MoneyRange::high, Values.set("high"))
            .build();

    private DomainCodecs() {}

    private static Money money(Values parts) {
        return Money.of(parts.get("amount", BigDecimal.class), parts.get("currency", CurrencyCode.class));
    }

    private static MoneyRange range(Values parts) {
        return MoneyRange.of(parts.get("low", Money.class), parts.get("high", Money.class));
    }
}
