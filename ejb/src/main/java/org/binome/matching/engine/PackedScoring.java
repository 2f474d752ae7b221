package org.binome.matching.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Scores mentors for one mentee after another from packed records. It gives the same as {@link Scoring} in another way and
 * without its code. Cheap upper bounds come first: needs, preferences and waiting are counted, the rest is taken for full.
 */
final class PackedScoring {
    /** What {@link #score} says of two people with too little common time. */
    static final int NOT_ELIGIBLE = -1;

    private final PointTables tables;
    private final MentorRecords mentors;
    private final int leastHalfHours;
    private final int[] records;
    private final int[] priorities;
    private final byte[] learning;
    private final byte[] teaching;
    private final int[] worths;
    private final byte[] interests;
    private final Keenness keenness;
    private final long[] week = new long[WeekSlots.WORDS];

    private int[] units = {};
    private int depth;
    private int site;
    private int waiting;
    private int[] needPoints = {};
    private int rest;

    PackedScoring(PointTables tables, MentorRecords mentors, Keenness keenness, int leastHalfHours) {
        this.tables = tables;
        this.mentors = mentors;
        this.keenness = keenness;
        this.leastHalfHours = leastHalfHours;
        records = mentors.records;
        priorities = new int[mentors.skills.end()];
        learning = new byte[mentors.skills.end() << MentorRecords.VALUE_BITS];
        teaching = new byte[mentors.skills.end() << MentorRecords.VALUE_BITS];
        worths = new int[mentors.skills.end()];
        interests = new byte[mentors.interests.end()];
    }

    /** Turns to another mentee. */
    void turnTo(Profile mentee) {
        keenness.turnTo(mentee);
        learn(mentee);
        site = mentors.sites.known(mentee.place().site());
        waiting = mentee.waitingRounds();
        mentee.week().copyTo(week, 0);
        needPoints = tables.needs(mentee.skills().prioritySum());
        rest = (mentee.skills().offers().isEmpty() ? 0 : tables.most(Contribution.SWAP_POTENTIAL))
                + tables.most(Contribution.DISTANCE)
                + tables.most(Contribution.SHARED_TIME)
                + tables.interests(mentee.interests().size());
    }

    /** Lays the mentee's skills, interests and units open by number. */
    private void learn(Profile mentee) {
        Arrays.fill(priorities, 0);
        Arrays.fill(learning, (byte) 0);
        Arrays.fill(teaching, (byte) 0);
        Arrays.fill(worths, 0);
        Arrays.fill(interests, (byte) 0);
        for (Need need : mentee.skills().needs()) {
            priorities[mentors.skills.known(need.skill())] = need.priority();
            lay(learning, need.skill(), need.priority(), Offer.BEST);
        }
        for (Offer offer : mentee.skills().offers()) {
            worths[mentors.skills.known(offer.skill())] = offer.worth();
            lay(teaching, offer.skill(), offer.worth(), Need.MAX_PRIORITY);
        }
        for (String interest : mentee.interests()) {
            interests[mentors.interests.known(interest)] = 1;
        }
        interests[Numbering.NOTHING] = 0;
        List<Long> path = mentee.place().unitPath();
        depth = path.size();
        units = new int[MentorRecords.filled(depth)];
        Arrays.fill(units, -1);
        for (int i = 0; i < depth; i++) {
            int unit = mentors.units.known(path.get(i));
            units[i] = unit == Numbering.NOTHING ? -1 : unit;
        }
    }

    /** What the skill counts, with every value a mentor can have it with. */
    private void lay(byte[] counts, long skill, int factor, int mostValue) {
        int number = mentors.skills.known(skill);
        for (int value = 1; number != Numbering.NOTHING && value <= mostValue; value++) {
            counts[number << MentorRecords.VALUE_BITS | value] = (byte) (factor * value);
        }
    }

    /** No score of the mentee is greater. */
    int most() {
        return Math.min(
                Score.MAX,
                tables.most(Contribution.NEEDS)
                        + tables.most(Contribution.PREFERENCES)
                        + tables.most(Contribution.WAITING)
                        + rest);
    }

    /** The score with this mentor is not greater. */
    int bound(int mentor) {
        return needPoints[covered(mentor)]
                + tables.keen(keenness.of(mentor))
                + tables.waiting(Math.max(waiting, mentors.waiting[mentor]))
                + rest;
    }

    /** Priorities times worths of the needs that the mentor covers. */
    private int covered(int mentor) {
        long four = mentors.taught.of(mentor);
        int at = mentors.starts[mentor];
        return four == FourSkills.SEE_RECORD
                ? weighted(priorities, at + MentorRecords.HEAD, at + records[at + MentorRecords.TAUGHT_END])
                : FourSkills.sum(four, learning);
    }

    /** Priorities times worths of the mentor's needs that the mentee covers. */
    private int returned(int mentor) {
        long four = mentors.needed.of(mentor);
        int at = mentors.starts[mentor];
        return four == FourSkills.SEE_RECORD
                ? weighted(
                        worths,
                        at + records[at + MentorRecords.TAUGHT_END],
                        at + records[at + MentorRecords.NEEDED_END])
                : FourSkills.sum(four, teaching);
    }

    /**
     * The score with this mentor, or {@link #NOT_ELIGIBLE}.
     *
     * @param bound what {@link #bound} has said of the mentor
     */
    int score(int mentor, int bound) {
        int common = common(mentor);
        if (common < leastHalfHours) {
            return NOT_ELIGIBLE;
        }
        int at = mentors.starts[mentor];
        return bound
                - rest
                + tables.swap(records[at + MentorRecords.PRIORITIES])[returned(mentor)]
                + tables.time(common)
                + distance(at)
                + tables.interests(shared(at + records[at + MentorRecords.UNITS_END], mentors.starts[mentor + 1]));
    }

    /** True if the two have enough common time. */
    boolean meets(int mentor) {
        return common(mentor) >= leastHalfHours;
    }

    private int common(int mentor) {
        int common = 0;
        for (int i = 0; i < WeekSlots.WORDS; i++) {
            common += Long.bitCount(week[i] & mentors.weeks[mentor * WeekSlots.WORDS + i]);
        }
        return common;
    }

    /** Priorities times worths, of the skills in this part of a record. */
    private int weighted(int[] bySkill, int from, int end) {
        int sum = 0;
        for (int i = from; i < end; i += MentorRecords.FOUR) {
            sum += product(bySkill, records[i])
                    + product(bySkill, records[i + 1])
                    + product(bySkill, records[i + 2])
                    + product(bySkill, records[i + 3]);
        }
        return sum;
    }

    private static int product(int[] bySkill, int packed) {
        return bySkill[packed >>> MentorRecords.VALUE_BITS] * (packed & MentorRecords.VALUE);
    }

    private int distance(int at) {
        int from = at + records[at + MentorRecords.NEEDED_END];
        int least = Math.min(units.length, at + records[at + MentorRecords.UNITS_END] - from);
        int common = 0;
        for (int i = 0; i < least && i == common; i += MentorRecords.FOUR) {
            int first = same(units[i], records[from + i]);
            int second = first & same(units[i + 1], records[from + i + 1]);
            int third = second & same(units[i + 2], records[from + i + 2]);
            common += first + second + third + (third & same(units[i + 3], records[from + i + 3]));
        }
        int longer = Math.max(depth, records[at + MentorRecords.DEPTH]);
        return tables.distance(site != records[at + MentorRecords.SITE], longer, common);
    }

    /** 1 for two equal numbers, else 0, without a fork that the processor would have to guess. */
    private static int same(int one, int other) {
        int difference = one ^ other;
        return (difference | -difference) >>> Integer.SIZE - 1 ^ 1;
    }

    private int shared(int from, int end) {
        int shared = 0;
        for (int i = from; i < end; i += MentorRecords.FOUR) {
            shared += interests[records[i]]
                    + interests[records[i + 1]]
                    + interests[records[i + 2]]
                    + interests[records[i + 3]];
        }
        return shared;
    }
}
