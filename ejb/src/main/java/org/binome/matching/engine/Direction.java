package org.binome.matching.engine;

import java.util.function.ToIntFunction;

/** By what a mentor must be junior to the mentee. */
public enum Direction {
    /** By grade; the least gap is in grades. */
    GRADE(Profile::grade),
    /** By time in the company; the least gap is in days. */
    TENURE(Profile::tenureDays);

    private final ToIntFunction<Profile> seniority;

    Direction(ToIntFunction<Profile> seniority) {
        this.seniority = seniority;
    }

    /** True if the mentor is junior to the mentee by at least the gap. */
    public boolean holds(Profile mentee, Profile mentor, int gap) {
        return (long) seniority.applyAsInt(mentor) + gap <= seniority.applyAsInt(mentee);
    }
}
