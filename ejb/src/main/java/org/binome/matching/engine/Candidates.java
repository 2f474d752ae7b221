package org.binome.matching.engine;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Finds who may meet whom, and how well they fit, without comparing everybody with everybody: bitmaps find the mentors of a
 * mentee all at once, packed records score them. One row a mentee, packed as in {@link Rows}.
 * The same whatever the number of threads.
 */
final class Candidates {
    private final Profile[] mentees;
    private final int mentorCount;
    private final Rules rules;
    private final MentorIndex index;
    private final MentorRecords records;
    private final Keenness keenness;
    private final PointTables tables;
    private final Crew crew;

    /** @param mentees and mentors ascending by person id */
    Candidates(Settings settings, Profile[] mentees, Profile[] mentors, Crew crew) {
        this.mentees = mentees;
        mentorCount = mentors.length;
        this.crew = crew;
        rules = settings.rules();
        index = new MentorIndex(rules, settings.forbidden(), mentors);
        records = new MentorRecords(mentors);
        keenness = Keenness.of(mentors);
        tables = new PointTables(
                settings.weights(),
                Stream.of(mentees, mentors)
                        .flatMap(Stream::of)
                        .mapToInt(person -> person.skills().prioritySum())
                        .distinct()
                        .toArray());
    }

    /** Number of eligible pairs or more: pairs with too little, but some, common time are counted too. */
    long count(Watch watch) {
        AtomicLong count = new AtomicLong();
        each(watch, 0, search -> i -> count.addAndGet(search.count(mentees[i])));
        return count.get();
    }

    /** All eligible pairs, by mentor. */
    int[][] all(Watch watch) {
        int[][] rows = new int[mentees.length][];
        each(watch, 0, search -> i -> rows[i] = search.all(mentees[i]));
        return rows;
    }

    /**
     * Of each mentee the cheapest eligible pairs at these prices, of those whose prices add up to more than the pair costs.
     *
     * @param most pairs of a mentee
     */
    int[][] best(int most, long[] menteePrices, MentorPrices mentorPrices, Watch watch) {
        int[][] rows = new int[mentees.length][];
        each(watch, most, search -> i -> rows[i] = search.best(mentees[i], menteePrices[i], mentorPrices));
        return rows;
    }

    private void each(Watch watch, int most, Function<Search, IntConsumer> task) {
        crew.each(mentees.length, Progress.Stage.SCORING, watch, () -> {
            PackedScoring scoring = new PackedScoring(tables, records, keenness.another(), rules.leastHalfHours());
            return task.apply(new Search(index, scoring, mentorCount, most));
        });
    }
}
