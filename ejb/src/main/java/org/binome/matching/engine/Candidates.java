package org.binome.matching.engine;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
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
    private final Admirers admirers;
    private final PointTables tables;
    private final Crew crew;

    Candidates(RoundPool pool, Crew crew) {
        Settings settings = pool.settings();
        Profile[] mentors = pool.mentors();
        mentees = pool.mentees();
        mentorCount = mentors.length;
        this.crew = crew;
        rules = settings.rules();
        index = new MentorIndex(rules, settings.forbidden(), mentors);
        records = new MentorRecords(mentors);
        admirers = new Admirers(mentors);
        tables = new PointTables(
                settings.weights(),
                Stream.of(mentees, mentors)
                        .flatMap(Stream::of)
                        .mapToInt(person -> person.skills().prioritySum())
                        .distinct()
                        .toArray());
    }

    /** Number of eligible pairs. */
    long count(Watch watch) {
        AtomicLong count = new AtomicLong();
        each(
                watch,
                0,
                new Look(
                        (search, i) -> search.turnTo(mentees[i]),
                        Search::count,
                        (search, i) -> count.addAndGet(search.counted())));
        return count.get();
    }

    /** All eligible pairs, by mentor. */
    int[][] all(Watch watch) {
        int[][] rows = new int[mentees.length][];
        each(
                watch,
                0,
                new Look(
                        (search, i) -> search.turnTo(mentees[i]),
                        Search::append,
                        (search, i) -> rows[i] = search.row()));
        return rows;
    }

    /**
     * Of each mentee the cheapest eligible pairs at these prices, of those whose prices add up to more than the pair costs.
     *
     * @param most pairs of a mentee
     */
    int[][] best(int most, long[] menteePrices, MentorPrices mentorPrices, Watch watch) {
        int[][] rows = new int[mentees.length][];
        each(
                watch,
                most,
                new Look(
                        (search, i) -> search.turnTo(mentees[i], menteePrices[i], mentorPrices),
                        Search::offer,
                        (search, i) -> rows[i] = search.best()));
        return rows;
    }

    /**
     * Of each mentee the cheapest eligible pairs, and some at large: each mentee begins to look elsewhere, so that all mentors are
     * looked at about equally often.
     *
     * @param most cheapest pairs of a mentee
     * @param atLarge others of a mentee
     */
    int[][] first(int most, int atLarge, Watch watch) {
        int[][] rows = new int[mentees.length][];
        MentorPrices none = MentorPrices.none(mentorCount);
        each(
                watch,
                most,
                new Look((search, i) -> search.turnTo(mentees[i], Score.MAX + 1, none), Search::offer, (search, i) -> {
                    search.best();
                    rows[i] = search.andOthers(atLarge, (int) ((long) mentorCount * i / mentees.length));
                }));
        return rows;
    }

    /** All eligible pairs of one mentee, by mentor. */
    int[] of(int mentee) {
        Search search = search(0);
        search.turnTo(mentees[mentee]);
        search.each(0, mentorCount, search::append);
        return search.row();
    }

    private void each(Watch watch, int most, Look look) {
        int tiles = (mentees.length + Look.TILE - 1) / Look.TILE;
        crew.each(tiles, Progress.Stage.SCORING, watch, () -> {
            Search[] searches = new Search[Look.TILE];
            Arrays.setAll(searches, i -> search(most));
            return tile ->
                    look.run(searches, tile * Look.TILE, Math.min(mentees.length, (tile + 1) * Look.TILE), mentorCount);
        });
    }

    private Search search(int most) {
        PackedScoring scoring = new PackedScoring(tables, records, new Keenness(admirers), rules.leastHalfHours());
        return new Search(index, scoring, mentorCount, most);
    }
}
