package org.binome.matching.engine;

import java.util.Arrays;

/** Which mentors are available at each half-hour of the week. */
final class FreeTime {
    private final long[][] bySlot = new long[WeekSlots.SLOTS][];

    FreeTime(Profile[] mentors) {
        for (int j = 0; j < mentors.length; j++) {
            int mentor = j;
            mentors[j].week().forEach(slot -> {
                if (bySlot[slot] == null) {
                    bySlot[slot] = Bits.none(mentors.length);
                }
                Bits.set(bySlot[slot], mentor);
            });
        }
        // people are free for hours: neighbours with the same mentors share one set, which is then added once
        for (int slot = 1; slot < bySlot.length; slot++) {
            if (Arrays.equals(bySlot[slot], bySlot[slot - 1])) {
                bySlot[slot] = bySlot[slot - 1];
            }
        }
    }

    /** Adds to the set everybody who is available at some half-hour of this week. */
    void addTo(long[] set, WeekSlots week) {
        long[] last = null;
        for (int slot = week.next(0); slot >= 0; slot = week.next(slot + 1)) {
            if (bySlot[slot] != null && bySlot[slot] != last) {
                last = bySlot[slot];
                Bits.add(set, last);
            }
        }
    }
}
