package org.binome.insight.entity;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How answers to one question are spread over its scale. Nothing is told about fewer than eight, or where all say the same. */
public final class Spread {

    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;
    private static final double PERCENT = 100;

    private final Map<Integer, Integer> people;
    private final long all;

    /** @param people by their answer */
    public Spread(Map<Integer, Integer> people) {
        this.people = Map.copyOf(people);
        this.all = people.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean told() {
        return all >= SmallGroups.FEWEST_DISTRIBUTED && people.size() > 1;
    }

    /** People by answer, from the lowest to the highest of the scale; null when it is not told. */
    public List<Integer> over(int lowest, int highest) {
        return told()
                ? IntStream.rangeClosed(lowest, highest)
                        .mapToObj(answer -> people.getOrDefault(answer, 0))
                        .toList()
                : null;
    }

    /** Net promoter score, −100 to 100: percent that answer 9 or 10, less percent that answer 0 to 6; null when it is not told. */
    public Integer promoterScore() {
        return told()
                ? (int) Math.round(PERCENT * (from(PROMOTER, Integer.MAX_VALUE) - from(0, DETRACTOR)) / all)
                : null;
    }

    private int from(int lowest, int highest) {
        return people.entrySet().stream()
                .filter(answer -> answer.getKey() >= lowest && answer.getKey() <= highest)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
