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

    /** True if the mentor is known to be junior to the mentee by at least the gap. */
    public boolean holds(Profile mentee, Profile mentor, int gap) {
        int junior = seniority.applyAsInt(mentor);
        return junior >= 0 && (long) junior + gap <= seniority.applyAsInt(mentee);
    }
}
