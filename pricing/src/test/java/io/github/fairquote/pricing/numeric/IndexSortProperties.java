package io.github.fairquote.pricing.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IndexSortProperties {
    @Property
    void agreesWithTheStableSortOfTheJdk(@ForAll @Size(max = 200) List<@IntRange(min = 0, max = 9) Integer> values) {
        int[] sorted = IndexSort.sorted(values.size(), (a, b) -> Integer.compare(values.get(a), values.get(b)));

        List<Integer> expected = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .toList();
        assertThat(IntStream.of(sorted).boxed().toList()).isEqualTo(expected);
    }

    @Property
    void sortsDoubles(@ForAll @Size(max = 60) List<Double> values) {
        double[] array = values.stream().mapToDouble(Double::doubleValue).toArray();

        assertThat(IntStream.of(IndexSort.byValue(array)).mapToObj(values::get).toList())
                .isEqualTo(values.stream().sorted().toList());
    }
}
