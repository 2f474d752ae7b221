package org.binome.programme.entity;

/** How the people of a campaign meet (P20). */
public enum Format {
    /** Two people, a session a month or so. */
    PAIR(1, 3),
    /** Two people, once, for 45 minutes; their pairing ends by itself. */
    FLASH(1, 3),
    /** One mentor with three to six mentees, together, a session a month or so. */
    GROUP(3, 6);

    private final int fewestMentees;
    private final int mostMentees;

    Format(int fewestMentees, int mostMentees) {
        this.fewestMentees = fewestMentees;
        this.mostMentees = mostMentees;
    }

    /** Fewest mentees a mentor offers places to; so many make a group. */
    public int fewestMentees() {
        return fewestMentees;
    }

    /** Most mentees one person may take at once. */
    public int mostMentees() {
        return mostMentees;
    }

    public boolean allows(int mentees) {
        return mentees >= fewestMentees && mentees <= mostMentees;
    }

    /** How many meetings a mentor of so many has each time. */
    public int meetings(int mentees) {
        return this == GROUP ? Math.min(1, mentees) : mentees;
    }

    /** How many mentees fit into so many meetings. */
    public int menteesIn(int meetings) {
        return this == GROUP ? mostMentees * Math.min(1, meetings) : meetings;
    }
}
