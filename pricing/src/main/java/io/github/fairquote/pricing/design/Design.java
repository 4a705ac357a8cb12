package io.github.fairquote.pricing.design;

import io.github.fairquote.core.geo.CountryCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The sparse design of the equations: one row per profile, profiles of a cell in one run. */
public final class Design {
    /** How many factors also have a scale of their own: country, niche, level. */
    public static final int FACTORS = 3;

    /** How samples became columns. */
    public final Coding coding;
    /** The design row of each profile. */
    public final DesignRow[] rows;
    /** The value number of each profile, by factor. */
    public final int[][] group;
    /** The cell of each profile, counted from 0. */
    public final int[] cellOf;
    /** Where each cell's profiles start, and the end of the last. */
    public final int[] firstProfile;
    /** The columns that any profile of a cell uses, ascending. */
    public final int[][] cellColumns;

    private final Map<Long, Integer> cellNumbers = new HashMap<>();

    /** Lays out the rows of a table. */
    public Design(Coding coding, SampleTable table) {
        this.coding = coding;
        int profiles = table.profiles();
        rows = new DesignRow[profiles];
        group = new int[FACTORS][profiles];
        cellOf = new int[profiles];
        int[] starts = new int[profiles + 1];
        for (int profile = 0; profile < profiles; profile++) {
            long cell = table.cell[profile];
            if (profile == 0 || cell != table.cell[profile - 1]) {
                starts[cellNumbers.size()] = profile;
                cellNumbers.put(cell, cellNumbers.size());
            }
            cellOf[profile] = cellNumbers.size() - 1;
            encode(profile, cell, table.features[profile]);
        }
        firstProfile = Arrays.copyOf(starts, cellNumbers.size() + 1);
        firstProfile[cellNumbers.size()] = profiles;
        cellColumns = new int[cellNumbers.size()][];
        Arrays.setAll(cellColumns, this::columnsOf);
    }

    /** How many distinct rows there are. */
    public int profiles() {
        return rows.length;
    }

    /** How many cells there are. */
    public int cells() {
        return cellColumns.length;
    }

    /** How many columns there are. */
    public int columns() {
        return coding.columns();
    }

    /** The number of groups of a factor. */
    public int groups(int factor) {
        return coding.blocks().get(factor).size();
    }

    /** The cell of seen values, or {@link FactorLevels#UNSEEN}. */
    public int cellNumber(int country, int niche, int level) {
        boolean seen = country != FactorLevels.UNSEEN && niche != FactorLevels.UNSEEN && level != FactorLevels.UNSEEN;
        return seen
                ? cellNumbers.getOrDefault(coding.cell(country, niche, level), FactorLevels.UNSEEN)
                : FactorLevels.UNSEEN;
    }

    private void encode(int profile, long cell, Features features) {
        group[0][profile] = coding.countryOf(cell);
        group[1][profile] = coding.nicheOf(cell);
        group[2][profile] = coding.levelOf(cell);
        CountryCode country = coding.countries().keys().get(group[0][profile]);
        rows[profile] = coding.row(
                coding.index().fromMedian(country), group[0][profile], group[1][profile], group[2][profile], features);
    }

    private int[] columnsOf(int cell) {
        return Arrays.stream(rows, firstProfile[cell], firstProfile[cell + 1])
                .flatMapToInt(DesignRow::columns)
                .sorted()
                .distinct()
                .toArray();
    }
}
