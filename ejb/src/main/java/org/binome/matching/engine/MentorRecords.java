package org.binome.matching.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that counts for a score, one packed record of whole numbers a mentor, side by side in memory. A record is a head of
 * {@link #HEAD} numbers, then the skills taught, the skills needed, the path of units and the interests; skills, units,
 * interests and sites go by small numbers of their own.
 */
final class MentorRecords {
    static final int SITE = 0;
    static final int WAITING = 1;
    /** Sum of the priorities of the skills the mentor needs. */
    static final int PRIORITIES = 2;

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

    /** @param mentors ascending by person id */
    MentorRecords(Profile[] mentors) {
        people = Arrays.stream(mentors).mapToLong(Profile::person).toArray();
        starts = new int[mentors.length + 1];
        weeks = new long[mentors.length * WeekSlots.WORDS];
        int[] growing = new int[64 + 32 * mentors.length];
        for (int j = 0; j < mentors.length; j++) {
            int[] record = record(mentors[j]);
            if (starts[j] + record.length > growing.length) {
                growing = Arrays.copyOf(growing, 2 * growing.length + record.length);
            }
            System.arraycopy(record, 0, growing, starts[j], record.length);
            starts[j + 1] = starts[j] + record.length;
            mentors[j].week().copyTo(weeks, j * WeekSlots.WORDS);
        }
        records = Arrays.copyOf(growing, starts[mentors.length]);
    }

    int size() {
        return people.length;
    }

    private int[] record(Profile mentor) {
        List<Offer> taught =
                mentor.skills().offers().stream().filter(Offer::wishedToTeach).toList();
        List<Need> needed = mentor.skills().needs();
        int taughtEnd = HEAD + taught.size();
        int neededEnd = taughtEnd + needed.size();
        int unitsEnd = neededEnd + mentor.place().unitPath().size();
        IntStream head = IntStream.of(
                sites.number(mentor.place().site()),
                mentor.waitingRounds(),
                mentor.skills().prioritySum(),
                taughtEnd,
                neededEnd,
                unitsEnd);
        return Stream.of(
                        head,
                        taught.stream().mapToInt(offer -> skills.number(offer.skill()) << VALUE_BITS | offer.worth()),
                        needed.stream().mapToInt(need -> skills.number(need.skill()) << VALUE_BITS | need.priority()),
                        mentor.place().unitPath().stream().mapToInt(units::number),
                        mentor.interests().stream().mapToInt(interests::number))
                .flatMapToInt(part -> part)
                .toArray();
    }
}
