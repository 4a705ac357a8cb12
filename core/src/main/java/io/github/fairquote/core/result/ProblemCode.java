package io.github.fairquote.core.result;

/**
 * Every code by which Fairquote names a problem. Codes are stable across releases: none is renamed or re-used; new ones may
 * be added, so a {@code switch} needs a default.
 */
public enum ProblemCode {
    // Values.
    /** Text without a visible character. */
    BLANK_TEXT,
    /** Text above its length limit. */
    TEXT_TOO_LONG,
    /** Text holds a control character. */
    CONTROL_CHARACTER,
    /** Text holds half of a surrogate pair. */
    LONE_SURROGATE,
    /** Text holds a character that reorders what a reader sees. */
    BIDI_CONTROL,
    /** A number outside its bounds, an overflowing or non-finite one included. */
    NUMBER_OUT_OF_RANGE,
    /** A number with more digits than the limit. */
    NUMBER_TOO_LONG,
    /** A number that must not be negative. */
    NEGATIVE,
    /** A number that must not be zero. */
    ZERO,
    /** An amount with more decimals than its currency has or than are read. */
    TOO_MANY_DECIMALS,
    /** A fraction where percent is asked for; 0.95 is never guessed to be 95 %. */
    RATIO_NOT_PERCENT,
    /** Not an ISO 4217 code of the bundled table. */
    UNKNOWN_CURRENCY,
    /** A currency code without minor units, such as XXX or XAU. */
    NO_MINOR_UNIT,
    /** Amounts of different currencies in one calculation. */
    CURRENCY_MISMATCH,
    /** Not an ISO 3166-1 alpha-2 code of the bundled table. */
    UNKNOWN_COUNTRY,
    /** Not a region-based time zone such as Europe/Kyiv. */
    BAD_ZONE,
    /** Not a calendar date in the form 2026-11-23. */
    BAD_DATE,
    /** A date outside the years that are read. */
    DATE_OUT_OF_RANGE,
    /** Not a time of day in the form 09:30, or a window of two such times. */
    BAD_TIME,
    /** Not a language tag (BCP 47) such as en or pt-BR. */
    BAD_LANGUAGE,
    /** A local time that a change of the clock makes occur twice or not at all. */
    AMBIGUOUS_LOCAL_TIME,
    /** Not a tag: lower-case words joined by hyphens. */
    BAD_TAG,
    /** The same element twice where each may stand once. */
    DUPLICATE_ELEMENT,
    /** More elements than the limit. */
    TOO_MANY_ELEMENTS,
    /** A null inside a list given by the caller. */
    NULL_ELEMENT,
    /** Attributes that contradict each other. */
    INCONSISTENT,

    // Documents.
    /** No content at all. */
    EMPTY_DOCUMENT,
    /** Not well-formed JSON. */
    SYNTAX,
    /** The document ends in the middle. */
    UNEXPECTED_END,
    /** Content behind the document's end. */
    TRAILING_DATA,
    /** Bytes that are not UTF-8. */
    NOT_UTF8,
    /** A document above the size limit. */
    DOCUMENT_TOO_LARGE,
    /** Nesting above the limit. */
    TOO_DEEP,
    /** A field, placeholder or block name above the limit. */
    NAME_TOO_LONG,
    /** A field that the type does not have. */
    UNKNOWN_FIELD,
    /** A required field that is not there. */
    MISSING_FIELD,
    /** A field that is null; leave it out instead. */
    NULL_FIELD,
    /** The same field twice in one object. */
    DUPLICATE_FIELD,
    /** Something else where text is asked for. */
    EXPECTED_TEXT,
    /** Something else where a plain decimal number is asked for. */
    EXPECTED_NUMBER,
    /** Something else where an integer is asked for. */
    EXPECTED_INTEGER,
    /** Something else where true or false is asked for. */
    EXPECTED_BOOLEAN,
    /** Something else where an object is asked for. */
    EXPECTED_OBJECT,
    /** Something else where an array is asked for. */
    EXPECTED_ARRAY,
    /** Not one of the words that the field takes. */
    UNKNOWN_CONSTANT,
    /** A document of a version that this release does not read. */
    UNSUPPORTED_VERSION,
    /** Bytes that do not match their checksum. */
    BAD_CHECKSUM,

    // Tables.
    /** A table without a row. */
    NO_ROWS,
    /** A row with more or fewer fields than the header. */
    FIELD_COUNT,
    /** The same column name twice in the header. */
    DUPLICATE_COLUMN,
    /** A column without a name. */
    BLANK_COLUMN,
    /** A column that is not read; a warning. */
    UNKNOWN_COLUMN,
    /** A required column that is not there. */
    MISSING_COLUMN,
    /** An empty field, or a placeholder without a value. */
    MISSING_VALUE,
    /** A table that is not separated by commas. */
    WRONG_DELIMITER,
    /** Text behind a closing quote. */
    TEXT_AFTER_QUOTE,
    /** A quote inside a plain field. */
    STRAY_QUOTE,
    /** A quoted field that never ends. */
    UNCLOSED_QUOTE,
    /** More columns than the limit. */
    TOO_MANY_COLUMNS,
    /** More rows than the limit. */
    TOO_MANY_ROWS,
    /** A field above the length limit. */
    FIELD_TOO_LONG,
    /** More problems than are listed; the rest is counted only. */
    TOO_MANY_PROBLEMS,
    /** A source that can be read once was read again. */
    ALREADY_READ,
    /** The underlying source failed while it was read. */
    READ_FAILED,

    // Rates.
    /** Fewer comparables than the caller asked for. */
    TOO_FEW_SAMPLES,
    /** Weights that add up to zero. */
    ZERO_WEIGHT,
    /** A country without a figure in the index table. */
    NO_INDEX_FOR_COUNTRY,
    /** What was seen says less than what was believed before. */
    PRIOR_DOMINATED,
    /** Two sources about the same person contradict each other. */
    CONFLICTING_EVIDENCE,
    /** Most of the evidence is from one client. */
    ONE_CLIENT,
    /** Several accounts have scores, and scores never add up. */
    SEVERAL_ACCOUNTS,
    /** No exchange rate of two currencies is known for a day, or only one that is too old. */
    NO_EXCHANGE_RATE,
    /** An index figure that is not finite and positive. */
    BAD_INDEX,
    /** An estimate without a single comparable: the prior alone. */
    PRIOR_ONLY,
    /** An estimate from few effective comparables. */
    LOW_EVIDENCE,
    /** An estimate for a country without a comparable. */
    EXTRAPOLATED_COUNTRY,
    /** An estimate for a niche without a comparable. */
    UNSEEN_NICHE,
    /** An estimate for a level without a comparable. */
    UNSEEN_LEVEL,
    /** Many comparables look made up; the range is less certain. */
    HIGH_FAKE_SHARE,

    // Policies and fees.
    /** No policy section governs the date. */
    NO_POLICY,
    /** A fee below 0 % or at or above 100 %. */
    FEE_OUT_OF_RANGE,
    /** More specialised profiles than the platform allows. */
    TOO_MANY_SPECIALIZED_PROFILES,
    /** A policy figure that no official source states; a warning. */
    ASSUMED_POLICY,
    /** A policy of which another source says otherwise; a warning. */
    CONTRADICTED_POLICY,
    /** Money that cannot be paid out in the way asked for. */
    PAYOUT_REFUSED,

    // Quotes.
    /** A price below the least that the platform takes. */
    BELOW_FLOOR,
    /** A price that does not carry the freelancer's own costs. */
    BELOW_COSTS,
    /** A price that carries the costs but not the income that is aimed at. */
    BELOW_TARGET_INCOME,
    /** A price above what the client can or wants to pay. */
    ABOVE_CLIENT_BUDGET,
    /** A specialised profile that is not priced above the general one. */
    NOT_ABOVE_GENERAL,
    /** A newcomer's discount that was cut short by a floor. */
    DISCOUNT_HELD,
    /** A larger tier in which each unit costs more. */
    UNIT_PRICE_RISES,
    /** Tiers that rounding made cost the same. */
    TIERS_ALIKE,
    /** An offer that lives on talk, in a language that the freelancer hardly speaks. */
    SPOKEN_LANGUAGE,

    // Proposals.
    /** A comparison of what was not assigned by turns or by lot; a warning. */
    NOT_RANDOMIZED,
    /** More is spent than there is on that day. */
    INSUFFICIENT_BALANCE,

    // Templates.
    /** An opening brace pair without its closing pair. */
    UNCLOSED_PLACEHOLDER,
    /** A section without its end tag. */
    UNCLOSED_SECTION,
    /** An else, between or end tag outside its section. */
    UNEXPECTED_TAG,
    /** Not a name: letters, digits, _ and - in parts joined by dots. */
    BAD_NAME,
    /** A tag that is not of the grammar. */
    BAD_TAG_SYNTAX,
    /** A name that the bindings do not have. */
    UNKNOWN_PLACEHOLDER,
    /** A filter that does not exist. */
    UNKNOWN_FILTER,
    /** A filter argument that the filter does not take. */
    BAD_ARGUMENT,
    /** A value of another kind than its place needs. */
    WRONG_KIND,
    /** A value without a visible character. */
    BLANK_VALUE,
    /** A value above the length limit. */
    VALUE_TOO_LONG,
    /** A rendering above the length limit. */
    OUTPUT_TOO_LONG,
    /** A template above the length limit. */
    TEMPLATE_TOO_LONG,
    /** A rendering whose loops and filters take more steps than the limit. */
    TOO_MANY_STEPS,
    /** A backslash made a placeholder plain text; a warning. */
    ESCAPED_PLACEHOLDER,
    /** A run of underscores or dots left to be filled in by hand. */
    RAW_BLANK,
    /** Brackets or braces in notes that may or may not have been meant as a placeholder. */
    DOUBTFUL_PLACEHOLDER,

    // Letters.
    /** Two blocks of one identifier. */
    DUPLICATE_BLOCK,
    /** A block that the library does not have. */
    UNKNOWN_BLOCK,
    /** Blocks that contain each other. */
    BLOCK_CYCLE,
    /** No usable block for a role that the letter needs. */
    NO_BLOCK,
    /** A block that no letter can ever take. */
    UNREACHABLE_BLOCK,
    /** Two blocks that say the same, or nearly so. */
    DUPLICATE_TEXT,
    /** A screening question that no block answers. */
    UNANSWERED_QUESTION,
    /** Words that a post asks every letter to contain, and the letter does not; a warning. */
    UNMET_DEMAND,
    /** Facts in another language than the letter's; a warning. */
    MIXED_LANGUAGES,
    /** A letter above the platform's limit. */
    LETTER_TOO_LONG,
    /** A letter that does not end with a question. */
    NO_CLOSING_QUESTION,
    /** A letter that starts with its writer instead of its reader. */
    STARTS_WITH_I,
    /** Markdown that the platform shows as it stands. */
    MARKDOWN,
    /** Opening lines without a term of the job. */
    GENERIC_OPENING,
    /** A letter longer than readers like; a warning. */
    LONG_LETTER,
    /** A letter of a length that hardly anybody answers; a warning. */
    VERY_LONG_LETTER,
    /** A phrase that any letter for any job could hold. */
    GENERIC_PHRASE,
    /** A promise that nobody can keep. */
    OVER_PROMISE,
    /** A greeting by another name than the client's, or the name of an earlier client. */
    WRONG_NAME,
    /** A claim about the writer that the profile does not bear out: another number, or no fact at all. */
    UNPROVEN_CLAIM,
    /** A bid below the platform's floor or the freelancer's own. */
    RATE_BELOW_FLOOR,
    /** A proposal to deal or pay outside the platform. */
    OFF_PLATFORM_PAYMENT,
    /** Something that looks like a placeholder left in the letter. */
    UNFILLED,
    /** Contact data before a contract. */
    CONTACT_DETAIL
}
