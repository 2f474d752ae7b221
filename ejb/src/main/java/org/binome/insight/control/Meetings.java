package org.binome.insight.control;

/** Sessions held: how many mentees met, how often, how long. */
public record Meetings(int mentees, int sessions, int minutes) {

    static final Meetings NONE = new Meetings(0, 0, 0);

    static Meetings of(int... counts) {
        return new Meetings(counts[0], counts[1], counts[2]);
    }

    Meetings plus(Meetings other) {
        return new Meetings(mentees + other.mentees, sessions + other.sessions, minutes + other.minutes);
    }
}
