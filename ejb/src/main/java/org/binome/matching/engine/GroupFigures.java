package org.binome.matching.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a group of mentees fares in a plan; raw figures, nothing is held back where few people stand behind them.
 *
 * @param group key of the group
 * @param seeking mentees of the group
 * @param matched of them
 * @param total sum of their scores
 */
public record GroupFigures(long group, int seeking, int matched, long total) {
    /**
     * The figures of each group, by key.
     *
     * @param matches who is matched
     * @param groupOf the group of each mentee, matched or not
     */
    public static List<GroupFigures> of(Collection<Match> matches, Map<Long, Long> groupOf) {
        Map<Long, GroupFigures> figures = new TreeMap<>();
        groupOf.values().forEach(group -> add(figures, new GroupFigures(group, 1, 0, 0)));
        for (Match match : matches) {
            add(figures, new GroupFigures(groupOf.get(match.mentee()), 0, 1, match.score()));
        }
        return List.copyOf(figures.values());
    }

    /** Matched of those seeking, in percent, rounded. */
    public int rate() {
        return (200 * matched + seeking) / (2 * seeking);
    }

    /** Mean score of the pairs, rounded; 0 without any. */
    public int meanScore() {
        return matched == 0 ? 0 : Math.toIntExact((2 * total + matched) / (2L * matched));
    }

    private static void add(Map<Long, GroupFigures> figures, GroupFigures more) {
        figures.merge(
                more.group,
                more,
                (one, other) -> new GroupFigures(
                        one.group, one.seeking + other.seeking, one.matched + other.matched, one.total + other.total));
    }
}
