package org.binome.matching.engine;

import java.util.List;

/**
 * People who compete for too few places: whatever plan is made, at least {@link #tooFew} of them are left out, since all their
 * possible mentors together have no more places (a violation of Hall's condition).
 *
 * @param mentees person ids, ascending
 * @param mentors all mentors possible for any of them, person ids, ascending
 * @param places of these mentors, without those that pins have taken
 */
public record Competition(List<Long> mentees, List<Long> mentors, int places) {
    /** How many of them nobody can place. */
    public int tooFew() {
        return mentees.size() - places;
    }
}
