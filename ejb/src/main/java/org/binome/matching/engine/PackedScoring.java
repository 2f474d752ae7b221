package org.binome.matching.engine;

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
    private final int[] worths;
    private final boolean[] interests;
    private final Keenness keenness;
    private final long[] week = new long[WeekSlots.WORDS];

    private Profile mentee;
    private int[] units = {};
    private int site;
    private int[] needPoints = {};
    private int rest;

    PackedScoring(PointTables tables, MentorRecords mentors, Keenness keenness, int leastHalfHours) {
        this.tables = tables;
        this.mentors = mentors;
        this.keenness = keenness;
        this.leastHalfHours = leastHalfHours;
        records = mentors.records;
        priorities = new int[mentors.skills.size()];
        worths = new int[mentors.skills.size()];
        interests = new boolean[mentors.interests.size()];
        mentee = Profile.of(0).build();
    }

    /** Turns to another mentee. */
    void turnTo(Profile next) {
        mark(mentee, 0);
        mentee = next;
        mark(mentee, 1);
        keenness.turnTo(mentee);
        units = mentee.place().unitPath().stream()
                .mapToInt(mentors.units::known)
                .toArray();
        site = mentors.sites.known(mentee.place().site());
        mentee.week().copyTo(week, 0);
        needPoints = tables.needs(mentee.skills().prioritySum());
        boolean offers = mentee.skills().offers().stream().anyMatch(Offer::wishedToTeach);
        rest = (offers ? tables.most(Contribution.SWAP_POTENTIAL) : 0)
                + tables.most(Contribution.DISTANCE)
                + tables.most(Contribution.SHARED_TIME)
                + tables.interests(mentee.interests().size());
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
        int at = mentors.starts[mentor];
        int end = at + records[at + MentorRecords.TAUGHT_END];
        int weighted = 0;
        for (int i = at + MentorRecords.HEAD; i < end; i++) {
            int taught = records[i];
            weighted += priorities[taught >>> MentorRecords.VALUE_BITS] * (taught & MentorRecords.VALUE);
        }
        return needPoints[weighted]
                + tables.keen(keenness.of(mentor))
                + tables.waiting(Math.max(mentee.waitingRounds(), records[at + MentorRecords.WAITING]))
                + rest;
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
        return bound - rest + tables.time(common) + swap(at) + distance(at) + interests(at, mentors.starts[mentor + 1]);
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

    private int swap(int at) {
        int end = at + records[at + MentorRecords.NEEDED_END];
        int weighted = 0;
        for (int i = at + records[at + MentorRecords.TAUGHT_END]; i < end; i++) {
            int needed = records[i];
            weighted += worths[needed >>> MentorRecords.VALUE_BITS] * (needed & MentorRecords.VALUE);
        }
        return weighted == 0 ? 0 : tables.swap(records[at + MentorRecords.PRIORITIES])[weighted];
    }

    private int distance(int at) {
        int from = at + records[at + MentorRecords.NEEDED_END];
        int length = at + records[at + MentorRecords.UNITS_END] - from;
        int least = Math.min(length, units.length);
        int common = 0;
        while (common < least && units[common] == records[from + common]) {
            common++;
        }
        return tables.distance(site != records[at + MentorRecords.SITE], Math.max(length, units.length), common);
    }

    private int interests(int at, int end) {
        int common = 0;
        for (int i = at + records[at + MentorRecords.UNITS_END]; i < end; i++) {
            common += interests[records[i]] ? 1 : 0;
        }
        return tables.interests(common);
    }

    /** Lays the mentee's skills and interests open by number, or (times 0) clears them away. */
    private void mark(Profile person, int times) {
        for (Need need : person.skills().needs()) {
            int skill = mentors.skills.known(need.skill());
            if (skill != Numbering.UNKNOWN) {
                priorities[skill] = times * need.priority();
            }
        }
        for (Offer offer : person.skills().offers()) {
            int skill = mentors.skills.known(offer.skill());
            if (skill != Numbering.UNKNOWN) {
                worths[skill] = times * offer.worth();
            }
        }
        for (String interest : person.interests()) {
            int number = mentors.interests.known(interest);
            if (number != Numbering.UNKNOWN) {
                interests[number] = times > 0;
            }
        }
    }
}
