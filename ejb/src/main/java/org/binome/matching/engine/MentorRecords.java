package org.binome.matching.engine;

import java.util.Arrays;

/**
 * All that counts for a score, one packed record of whole numbers a mentor, side by side in memory. A record is a head of
 * {@link #HEAD} numbers, then the skills taught, the skills needed, the path of units and the interests; skills, units,
 * interests and sites go by small numbers of their own. Each part is filled up to a multiple of {@link #FOUR}, so that four are
 * looked at in a step and hardly ever another number of steps is to be guessed.
 */
final class MentorRecords {
    static final int FOUR = 4;

    static final int SITE = 0;
    /** Sum of the priorities of the skills the mentor needs. */
    static final int PRIORITIES = 1;

    /** Units in the path. */
    static final int DEPTH = 2;

    static final int TAUGHT_END = 3;
    static final int NEEDED_END = 4;
    static final int UNITS_END = 5;
    static final int HEAD = 6;

    /** Bits below a skill's number that hold the worth of an offer or the priority of a need. */
    static final int VALUE_BITS = 4;

    static final int VALUE = (1 << VALUE_BITS) - 1;

    final Numbering skills = new Numbering();
    final Numbering units = new Numbering();
    final Numbering sites = new Numbering();
    final Numbering interests = new Numbering();
    final long[] people;
    final int[] starts;
    final int[] records;
    final long[] weeks;
    final byte[] waiting;
    final FourSkills taught;
    final FourSkills needed;

    /** @param mentors ascending by person id */
    MentorRecords(Profile[] mentors) {
        people = Arrays.stream(mentors).mapToLong(Profile::person).toArray();
        starts = new int[mentors.length + 1];
        weeks = new long[mentors.length * WeekSlots.WORDS];
        waiting = new byte[mentors.length];
        taught = new FourSkills(mentors.length);
        needed = new FourSkills(mentors.length);
        int[] growing = new int[64 + 32 * mentors.length];
        for (int j = 0; j < mentors.length; j++) {
            int[] record = record(j, mentors[j]);
            if (starts[j] + record.length > growing.length) {
                growing = Arrays.copyOf(growing, 2 * growing.length + record.length);
            }
            System.arraycopy(record, 0, growing, starts[j], record.length);
            starts[j + 1] = starts[j] + record.length;
            mentors[j].week().copyTo(weeks, j * WeekSlots.WORDS);
            waiting[j] = (byte) Math.min(Byte.MAX_VALUE, mentors[j].waitingRounds());
        }
        records = Arrays.copyOf(growing, starts[mentors.length]);
    }

    int size() {
        return people.length;
    }

    private int[] record(int index, Profile mentor) {
        int[] offers = mentor.skills().offers().stream()
                .filter(Offer::wishedToTeach)
                .mapToInt(offer -> skills.number(offer.skill()) << VALUE_BITS | offer.worth())
                .toArray();
        int[] needs = mentor.skills().needs().stream()
                .mapToInt(need -> skills.number(need.skill()) << VALUE_BITS | need.priority())
                .toArray();
        int[] path = mentor.place().unitPath().stream().mapToInt(units::number).toArray();
        int[] liked = mentor.interests().stream().mapToInt(interests::number).toArray();
        taught.set(index, offers);
        needed.set(index, needs);
        int taughtEnd = HEAD + filled(offers.length);
        int neededEnd = taughtEnd + filled(needs.length);
        int unitsEnd = neededEnd + filled(path.length);
        int[] record = new int[unitsEnd + filled(liked.length)];
        record[SITE] = sites.number(mentor.place().site());
        record[PRIORITIES] = mentor.skills().prioritySum();
        record[DEPTH] = path.length;
        record[TAUGHT_END] = taughtEnd;
        record[NEEDED_END] = neededEnd;
        record[UNITS_END] = unitsEnd;
        // what only fills a skill counts nothing; what fills units and interests is nobody's
        Arrays.fill(record, neededEnd, record.length, Numbering.NOTHING);
        System.arraycopy(offers, 0, record, HEAD, offers.length);
        System.arraycopy(needs, 0, record, taughtEnd, needs.length);
        System.arraycopy(path, 0, record, neededEnd, path.length);
        System.arraycopy(liked, 0, record, unitsEnd, liked.length);
        return record;
    }

    static int filled(int length) {
        return (length + FOUR - 1) / FOUR * FOUR;
    }
}
