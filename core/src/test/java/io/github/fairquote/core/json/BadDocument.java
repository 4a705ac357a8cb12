package io.github.fairquote.core.json;

import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.proposal.Proposal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One row of the catalogue of bad documents: what is read, and what must come of it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BadDocument(String id, byte[] bytes, Class<?> type, JsonNode expected, String why) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static List<BadDocument> all() {
        try (InputStream rows = BadDocument.class.getResourceAsStream("bad-documents.jsonl")) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(MAPPER::readTree)
                    .map(BadDocument::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BadDocument of(JsonNode row) {
        JsonNode input = row.get("input");
        Class<?> type = input.get("target").stringValue().equals("profile") ? FreelancerProfile.class : Proposal.class;
        return new BadDocument(
                row.get("id").stringValue(),
                bytes(input),
                type,
                row.get("expect"),
                row.get("why").stringValue());
    }

    /** Text as it stands, bytes in base 64, or parts each repeated. */
    private static byte[] bytes(JsonNode input) {
        if (input.has("json_b64")) {
            return Base64.getDecoder().decode(input.get("json_b64").stringValue());
        }
        JsonNode json = input.get("json");
        StringBuilder text = new StringBuilder();
        if (json.isString()) {
            text.append(json.stringValue());
        } else {
            json.get("parts")
                    .forEach(part -> text.append(
                            part.get(0).stringValue().repeat(part.get(1).intValue())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    Optional<String> at(String name) {
        return Optional.ofNullable(expected.get("at"))
                .map(at -> at.get(name))
                .map(value -> value.isString() ? value.stringValue() : value.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BadDocument that && id.equals(that.id) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + " " + why;
    }
}
