package org.binome.matching.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** What somebody offers and needs, by skill. */
public final class Skills {
    /** Neither offers nor needs. */
    public static final Skills NONE = new Skills(List.of(), List.of());

    /** Full cover, see {@link #cover}. */
    public static final int FULL = 10_000;

    private final List<Offer> offers;
    private final List<Need> needs;
    private final long[] taught;
    private final int[] worths;
    private final long[] wanted;
    private final int[] priorities;
    private final int prioritySum;
    private final long taughtHint;
    private final long wantedHint;

    /** @throws IllegalArgumentException if a skill is offered or needed twice */
    public Skills(Collection<Offer> offers, Collection<Need> needs) {
        this.offers = sorted(offers, Offer::skill);
        this.needs = sorted(needs, Need::skill);
        List<Offer> teaching = this.offers.stream().filter(Offer::wishedToTeach).toList();
        taught = teaching.stream().mapToLong(Offer::skill).toArray();
        worths = teaching.stream().mapToInt(Offer::worth).toArray();
        wanted = this.needs.stream().mapToLong(Need::skill).toArray();
        priorities = this.needs.stream().mapToInt(Need::priority).toArray();
        taughtHint = hint(taught);
        wantedHint = hint(wanted);
        prioritySum = this.needs.stream().mapToInt(Need::priority).sum();
    }

    /** All skills offered, by id, also those the person does not wish to teach. */
    public List<Offer> offers() {
        return offers;
    }

    /** All skills needed, by id. */
    public List<Need> needs() {
        return needs;
    }

    /** True if the other wishes to teach at least one skill needed here. */
    public boolean learnsFrom(Skills teacher) {
        return (wantedHint & teacher.taughtHint) != 0 && weighted(teacher) > 0;
    }

    /**
     * How far the other covers the needs here, by level, wish to teach and priority: 0 (nothing) to {@link #FULL} (every
     * need by the best offer).
     */
    public int cover(Skills teacher) {
        return prioritySum == 0 ? 0 : FULL * weighted(teacher) / (prioritySum * Offer.BEST);
    }

    /** Ids of the needs here that the other wishes to teach. */
    public List<Long> covered(Skills teacher) {
        return needs.stream()
                .map(Need::skill)
                .filter(skill -> Arrays.binarySearch(teacher.taught, skill) >= 0)
                .toList();
    }

    private int weighted(Skills teacher) {
        int sum = 0;
        for (int here = 0; here < wanted.length; here++) {
            if ((teacher.taughtHint & 1L << wanted[here]) != 0) {
                sum += priorities[here] * teacher.worth(wanted[here]);
            }
        }
        return sum;
    }

    /** What is taught of a skill, 0 if it is not. The list is so short that looking through it is fastest. */
    private int worth(long skill) {
        for (int i = 0; i < taught.length; i++) {
            if (taught[i] == skill) {
                return worths[i];
            }
        }
        return 0;
    }

    /** The sum of the priorities of all needs. */
    int prioritySum() {
        return prioritySum;
    }

    /** One bit a skill, shared by some: no common bit means no common skill, which settles most pairs at once. */
    private static long hint(long[] skills) {
        long bits = 0;
        for (long skill : skills) {
            bits |= 1L << skill;
        }
        return bits;
    }

    private static <T> List<T> sorted(Collection<T> items, ToLongFunction<T> skill) {
        Set<Long> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(skill.applyAsLong(item))) {
                throw new IllegalArgumentException("the skill appears twice: " + item);
            }
        }
        return items.stream().sorted(Comparator.comparingLong(skill)).toList();
    }
}
