/**
 * What all recipes share at the console: reading a command line and files, reporting, refusing in one line each, and a bar for
 * long reads. {@link io.github.fairquote.examples.recipes.console.Recipe} brings them together.
 */
package io.github.fairquote.examples.recipes.console;
