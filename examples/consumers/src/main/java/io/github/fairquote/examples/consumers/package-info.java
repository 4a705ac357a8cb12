/** Clients of the library as strangers would write them. */
package io.github.fairquote.examples.consumers;
