package io.github.fairquote.pricing.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The distinct values of one attribute, numbered in their own order and not in the order of arrival. */
public final class FactorLevels<K> {
    /** The number of a value that was never seen. */
    public static final int UNSEEN = -1;

    private final List<K> keys;
    private final Map<K, Integer> numbers = new HashMap<>();

    private FactorLevels(List<K> keys) {
        this.keys = keys;
        for (int i = 0; i < keys.size(); i++) {
            numbers.put(keys.get(i), i);
        }
    }

    /** Numbers the distinct values from 0 in the given order. */
    public static <K> FactorLevels<K> of(Collection<K> seen, Comparator<? super K> order) {
        List<K> keys = new ArrayList<>(new HashSet<>(seen));
        keys.sort(order);
        return new FactorLevels<>(List.copyOf(keys));
    }

    /** The number of a value, or {@link #UNSEEN}. */
    public int number(K key) {
        return numbers.getOrDefault(key, UNSEEN);
    }

    /** How many values there are. */
    public int size() {
        return keys.size();
    }

    /** The values by number. */
    public List<K> keys() {
        return keys;
    }
}
