package org.binome.matching.engine;

import java.util.Arrays;

/** How keen one mentee and each mentor are on each other; nearly all are not at all, so only wishes are looked at. */
final class Keenness {
    private final Admirers admirers;
    private final byte[] keen;
    private Profile mentee;

    Keenness(Admirers admirers) {
        this.admirers = admirers;
        keen = new byte[admirers.people.length];
    }

    /** From both sides together, 0 to 10. */
    int of(int mentor) {
        return keen[mentor];
    }

    /** Turns to another mentee. */
    void turnTo(Profile next) {
        if (mentee != null) {
            count(-1);
        }
        mentee = next;
        count(1);
    }

    /** Adds or takes back all wishes of the mentee and of those who wish to meet the mentee. */
    private void count(int times) {
        admirers.show(mentee.person(), (mentor, keenness) -> keen[mentor] += (byte) (times * keenness));
        for (long person : mentee.wishes().preferred()) {
            int mentor = Arrays.binarySearch(admirers.people, person);
            if (mentor >= 0) {
                keen[mentor] += (byte) (times * mentee.wishes().keenness(person));
            }
        }
    }
}
