package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The smallest sets of changes of a mentee that make one mentor possible. */
final class ChangeSets {
    private final Round round;
    private final Profile mentee;
    private final Profile mentor;
    private final List<OwnChange> helpful = new ArrayList<>();
    private final List<Set<OwnChange>> found = new ArrayList<>();
    private final Set<Blocker> blockers;

    ChangeSets(Round round, Profile mentee, Profile mentor, List<OwnChange> menu) {
        this.round = round;
        this.mentee = mentee;
        this.mentor = mentor;
        blockers = round.eligibility().blockers(mentee, mentor);
        for (OwnChange change : menu) {
            if (helps(change)) {
                helpful.add(change);
            }
        }
    }

    /** @param most as many changes at most */
    List<Set<OwnChange>> smallest(int most) {
        boolean hopeless = mentee.person() == mentor.person() || !fixable();
        for (int size = Math.max(1, blockers.size()); !hopeless && found.isEmpty() && size <= most; size++) {
            choose(size, 0, mentee, new HashSet<>());
        }
        return found;
    }

    /** True if all changes together would do. */
    private boolean fixable() {
        Profile changed = mentee;
        for (OwnChange change : helpful) {
            changed = change.in(changed);
        }
        return round.eligibility().allows(changed, mentor);
    }

    private void choose(int more, int from, Profile changed, Set<OwnChange> chosen) {
        if (more == 0) {
            if (round.eligibility().allows(changed, mentor)) {
                found.add(Set.copyOf(chosen));
            }
            return;
        }
        for (int i = from; i < helpful.size(); i++) {
            OwnChange change = helpful.get(i);
            chosen.add(change);
            choose(more - 1, i + 1, change.in(changed), chosen);
            chosen.remove(change);
        }
    }

    /** True if the change bears on something that stands in the way of this mentor. */
    private boolean helps(OwnChange change) {
        Profile changed = change.in(mentee);
        if (change instanceof OwnChange.Meet) {
            return blockers.contains(Blocker.NO_COMMON_TIME)
                    && changed.week().common(mentor.week()) > mentee.week().common(mentor.week());
        }
        return round.eligibility().blockers(changed, mentor).size() < blockers.size();
    }
}
