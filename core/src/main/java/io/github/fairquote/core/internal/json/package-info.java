/**
 * Strict JSON for the libraries' own types: a located tree and declarative codecs. Not API.
 *
 * <p>A codec is one list of fields from which a type is both read and written:
 *
 * <pre>{@code
 * static final Codec<Milestone> MILESTONE = ObjectCodec.of("milestone", Milestone::builder, Milestone.Builder::build)
 *         .required("description", Codecs.TEXT, Milestone::description, Milestone.Builder::description)
 *         .required("amount", DomainCodecs.MONEY, Milestone::amount, Milestone.Builder::amount)
 *         .optional("dueOn", Codecs.DATE, Milestone::dueOn, Milestone.Builder::dueOn)
 *         .build();
 * static final Codec<Plan> PLAN = ObjectCodec.of("plan", Plan::builder, Plan.Builder::build)
 *         .required("name", Codecs.TEXT, Plan::name, Plan.Builder::name)
 *         .required("steps", MILESTONE.list(), Plan::steps, Plan.Builder::addAllSteps) // may be empty, not missing
 *         .defaulted("notes", Codecs.TEXT.list(), Plan::notes, Plan.Builder::addAllNotes) // may be missing
 *         .build();
 *
 * Partial<Plan> plan = DocumentReader.of(PLAN).read(bytes); // also CharSequence, InputStream; (line, lineNumber) for JSON Lines
 * String json = JsonOutput.compact(PLAN, plan.orElseThrow());
 * }</pre>
 *
 * <p>Further parts: {@code Codecs.words(Enum.class)}, {@code Codecs.text(parse, print)}, {@code Codecs.code(parse, print)},
 * {@code Codecs.map(key, name, value)}, {@code codec.map(make, open)}, {@code Codec.lazy(() -> ...)} for types that contain
 * themselves, {@code SealedCodec.of(type, "kind").kind("word", Kind.class, codec)} with {@code tag("kind", "word")} first in
 * each kind's fields, {@code Values} for records. What a type's own check refuses, an {@code InvalidValueException}, becomes a
 * problem at the field that its attribute names.
 *
 * <p>A document is parsed into a tree within {@link io.github.fairquote.core.json.JsonLimits}; only then do codecs look at it.
 * So problems of one document are reported together, in the order of their places, unless its syntax is broken.
 */
@NullMarked
package io.github.fairquote.core.internal.json;

import org.jspecify.annotations.NullMarked;
