package org.binome.matching.engine;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The hard constraints of a round, asked in the order of {@link Blocker}. Nobody is eligible for themselves. */
public final class Eligibility {
    private static final Blocker[] BLOCKERS = Blocker.values();

    private final Constraint[] constraints = new Constraint[BLOCKERS.length];
    private final Rules rules;

    /**
     * @param rules what the campaign demands
     * @param forbidden pairs the coordinator has ruled out
     */
    public Eligibility(Rules rules, Collection<Pair> forbidden) {
        this.rules = rules;
        Set<Pair> banned = new HashSet<>(forbidden);
        demand(Blocker.DIRECTION, this::junior);
        demand(
                Blocker.REPORTING_LINE,
                (mentee, mentor) -> !manages(mentee, mentor)
                        && !manages(mentor, mentee)
                        && !mentor.place().line().above(mentee.place().line()));
        demand(
                Blocker.UNDER_DIRECT_REPORT,
                (mentee, mentor) -> manages(mentee, mentor)
                        || !mentee.place().line().above(mentor.place().line()));
        demand(Blocker.SAME_TEAM, (mentee, mentor) -> !mentee.place().sameTeam(mentor.place()));
        demand(Blocker.CAMPAIGN_RULE, (mentee, mentor) -> rules.allow(mentee.place(), mentor.place()));
        demand(Blocker.NO_SHARED_SKILL, Eligibility::teaches);
        demand(Blocker.NO_COMMON_LANGUAGE, (mentee, mentor) -> mentee.languages()
                .meet(mentor.languages()));
        demand(
                Blocker.NO_CAPACITY,
                (mentee, mentor) -> mentor.capacity() > 0
                        && Math.min(mentor.minutesLeft(), mentee.minutesLeft()) >= rules.minutesAMonth());
        demand(Blocker.NOT_OPTED_IN, (mentee, mentor) -> mentee.consented() && mentor.consented());
        demand(
                Blocker.NOT_TRAINED,
                (mentee, mentor) -> !rules.trainingRequired() || mentee.trained() && mentor.trained());
        demand(
                Blocker.PAIRED_BEFORE,
                (mentee, mentor) -> !mentee.earlierPartners().contains(mentor.person())
                        && !mentor.earlierPartners().contains(mentee.person()));
        demand(
                Blocker.FORBIDDEN,
                (mentee, mentor) -> banned.isEmpty() || !banned.contains(new Pair(mentee.person(), mentor.person())));
        demand(Blocker.NO_COMMON_TIME, this::meet);
        demand(
                Blocker.VETO,
                (mentee, mentor) -> !mentee.wishes().vetoed().contains(mentor.person())
                        && !mentor.wishes().vetoed().contains(mentee.person()));
    }

    /** True if no constraint blocks the pair. */
    public boolean allows(Profile mentee, Profile mentor) {
        // what rules out most pairs in most companies is asked first, where only yes or no matters
        if (!junior(mentee, mentor) || !teaches(mentee, mentor) || !meet(mentee, mentor)) {
            return false;
        }
        for (Constraint constraint : constraints) {
            if (!constraint.allows(mentee, mentor)) {
                return false;
            }
        }
        return true;
    }

    /** The first constraint that blocks the pair, if any. */
    public Optional<Blocker> firstBlocker(Profile mentee, Profile mentor) {
        for (Blocker blocker : BLOCKERS) {
            if (!constraints[blocker.ordinal()].allows(mentee, mentor)) {
                return Optional.of(blocker);
            }
        }
        return Optional.empty();
    }

    /** Every constraint that blocks the pair. */
    public Set<Blocker> blockers(Profile mentee, Profile mentor) {
        Set<Blocker> found = EnumSet.noneOf(Blocker.class);
        for (Blocker blocker : BLOCKERS) {
            if (!constraints[blocker.ordinal()].allows(mentee, mentor)) {
                found.add(blocker);
            }
        }
        return found;
    }

    private void demand(Blocker blocker, Constraint constraint) {
        constraints[blocker.ordinal()] = constraint;
    }

    private boolean junior(Profile mentee, Profile mentor) {
        return mentee.person() != mentor.person() && rules.direction().holds(mentee, mentor, rules.leastGap());
    }

    private static boolean teaches(Profile mentee, Profile mentor) {
        return mentee.skills().learnsFrom(mentor.skills());
    }

    private boolean meet(Profile mentee, Profile mentor) {
        return mentee.week().common(mentor.week()) >= rules.leastHalfHours();
    }

    private static boolean manages(Profile manager, Profile report) {
        return report.place().manager() == manager.person();
    }
}
