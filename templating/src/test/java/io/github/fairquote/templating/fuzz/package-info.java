/**
 * Fuzz targets: each takes bytes and throws if a promise does not hold. Jazzer runs one of them on demand ({@code mvn -Pfuzz
 * -pl templating -am test-compile exec:exec -Dfuzz.target=TemplateFuzz}); every build runs them over the seeds and the found
 * cases below {@code src/test/resources/fuzz}, one folder for each target.
 */
package io.github.fairquote.templating.fuzz;
