package org.binome.insight.entity;

/**
 * How many were asked, and how many of them take part.
 *
 * @param asked people, as everybody who knows the directory can count them
 * @param enrolled those of them who have said yes
 */
public record Takeup(int asked, int enrolled) {

    public Takeup plus(Takeup other) {
        return new Takeup(asked + other.asked, enrolled + other.enrolled);
    }

    /** True when at least five take part and at least five do not. */
    public boolean safe() {
        return new Tally(asked, enrolled, asked - enrolled).safe();
    }

    /**
     * True when somebody who was told this may be told the other next: the same people, or a change by at least five; a change
     * by one would tell about the one who was asked in between (B10).
     */
    public boolean mayBecome(Takeup next) {
        return next.safe() && noneOrEnough(next.enrolled - enrolled);
    }

    private static boolean noneOrEnough(int change) {
        return change == 0 || Math.abs(change) >= SmallGroups.FEWEST;
    }
}
