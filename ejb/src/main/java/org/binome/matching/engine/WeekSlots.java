package org.binome.matching.engine;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Weekly availability as the 336 half-hours of a week in UTC; slot 0 is Monday 00:00 to 00:30 UTC. A week wraps round:
 * Sunday evening in Montréal is Monday morning in UTC.
 */
public final class WeekSlots {
    /** Half-hours in a week. */
    public static final int SLOTS = 7 * 24 * 2;

    /** Words of 64 bits that a week fills. */
    static final int WORDS = (SLOTS + Long.SIZE - 1) / Long.SIZE;

    /** Never available. */
    public static final WeekSlots NONE = new WeekSlots(new long[WORDS]);

    private static final int MINUTES = 30;

    private final long[] words;

    private WeekSlots(long[] words) {
        this.words = words;
    }

    /** Available from this slot (0 to 335) for so many half-hours more. */
    public WeekSlots plus(int slot, int halfHours) {
        if (slot < 0 || slot >= SLOTS || halfHours < 0 || halfHours > SLOTS) {
            throw new IllegalArgumentException("no such slots in a week: " + slot + " + " + halfHours);
        }
        long[] more = words.clone();
        for (int i = slot; i < slot + halfHours; i++) {
            int at = i % SLOTS;
            more[at / Long.SIZE] |= 1L << at;
        }
        return new WeekSlots(more);
    }

    /**
     * Available on this day between two local times more; a span that ends at or before its start goes past midnight.
     * Only whole half-hours inside the span count.
     *
     * @param offset how far the local clock is ahead of UTC, as it holds while the campaign runs
     */
    public WeekSlots plus(DayOfWeek day, LocalTime from, LocalTime to, ZoneOffset offset) {
        int week = SLOTS * MINUTES;
        int ahead = Math.floorDiv(offset.getTotalSeconds(), 60);
        int start = (day.getValue() - 1) * 24 * 60 + minute(from) - ahead;
        int length = Math.floorMod(minute(to) - minute(from) - 1, 24 * 60) + 1;
        int first = Math.floorDiv(start + MINUTES - 1, MINUTES);
        int last = Math.floorDiv(start + length, MINUTES);
        return plus(Math.floorMod(first * MINUTES, week) / MINUTES, Math.max(0, last - first));
    }

    /** Available whenever one of the two is. */
    public WeekSlots plus(WeekSlots other) {
        long[] more = words.clone();
        for (int i = 0; i < more.length; i++) {
            more[i] |= other.words[i];
        }
        return new WeekSlots(more);
    }

    /** Number of half-hours at which both are available. */
    public int common(WeekSlots other) {
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            count += Long.bitCount(words[i] & other.words[i]);
        }
        return count;
    }

    /** Number of half-hours available. */
    public int count() {
        return common(this);
    }

    /** The first half-hour available from a slot on, or -1. */
    int next(int slot) {
        int word = slot / Long.SIZE;
        long rest = word < WORDS ? words[word] & -1L << slot : 0;
        while (rest == 0 && ++word < WORDS) {
            rest = words[word];
        }
        return rest == 0 ? -1 : word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    }

    /** Shows every half-hour available, ascending. */
    void forEach(IntConsumer visitor) {
        for (int i = 0; i < words.length; i++) {
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                visitor.accept(i * Long.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    /** Copies the half-hours, one bit each, into {@link #WORDS} words from a place on. */
    void copyTo(long[] target, int from) {
        System.arraycopy(words, 0, target, from, WORDS);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekSlots slots && Arrays.equals(words, slots.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
