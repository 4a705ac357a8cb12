package io.github.fairquote.templating.compose.experiment;

import java.nio.charset.StandardCharsets;

/**
 * A 64-bit hash that is the same in every release, process and language: FNV-1a (Fowler, Noll, Vo) over the UTF-8 bytes, then
 * the finalizer of MurmurHash3 (Appleby, public domain), because FNV alone leaves the high bits of short keys poorly mixed.
 */
final class StableHash {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private StableHash() {}

    static long of(String text) {
        long hash = fnv1a(text);
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        hash *= 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    static long fnv1a(String text) {
        long hash = FNV_OFFSET;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return hash;
    }
}
