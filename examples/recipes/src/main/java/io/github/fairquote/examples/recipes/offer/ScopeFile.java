package io.github.fairquote.examples.recipes.offer;

import io.github.fairquote.examples.recipes.console.UsageProblem;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a scope strictly: unknown, missing and repeated fields are refused where they stand. */
final class ScopeFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ScopeFile() {}

    static OfferScope read(InputStream stream, String name) throws UsageProblem {
        try {
            OfferScope scope = JSON.readValue(stream, OfferScope.class);
            if (scope == null) {
                throw new UsageProblem(name + ": is null");
            }
            return scope;
        } catch (JacksonException e) {
            throw new UsageProblem(name + place(e) + ": " + reason(e));
        }
    }

    private static String place(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            path.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        TokenStreamLocation at = e.getLocation();
        return (at == null || at.getLineNr() < 1 ? "" : " line " + at.getLineNr() + ", column " + at.getColumnNr())
                + (path.length() == 0 ? "" : " " + path);
    }

    /** The rule of the value itself, where one was broken, says it best. */
    private static String reason(JacksonException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof JacksonException json) {
            return json.getOriginalMessage().split("\\R| \\(", 2)[0]; // what follows names classes
        }
        return cause.getMessage() + (cause instanceof NullPointerException ? " is missing" : "");
    }
}
