package org.binome.matching.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The hard constraints of a round, asked in the order of {@link Blocker}. Nobody is eligible for themselves. */
public final class Eligibility {
    /** What rules out most pairs in most companies, asked first where only yes or no matters. */
    private static final List<Blocker> SELECTIVE =
            List.of(Blocker.NO_SHARED_SKILL, Blocker.NO_COMMON_TIME, Blocker.DIRECTION, Blocker.NO_COMMON_LANGUAGE);

    private final Map<Blocker, Constraint> constraints = new EnumMap<>(Blocker.class);
    private final Constraint[] selectiveFirst;

    /**
     * @param rules what the campaign demands
     * @param forbidden pairs the coordinator has ruled out
     */
    public Eligibility(Rules rules, Collection<Pair> forbidden) {
        Set<Pair> banned = new HashSet<>(forbidden);
        demand(
                Blocker.DIRECTION,
                (mentee, mentor) -> mentee.person() != mentor.person()
                        && rules.direction().holds(mentee, mentor, rules.leastGap()));
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
        demand(Blocker.NO_SHARED_SKILL, (mentee, mentor) -> mentee.skills().learnsFrom(mentor.skills()));
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
        demand(
                Blocker.NO_COMMON_TIME,
                (mentee, mentor) -> mentee.week().common(mentor.week()) >= rules.leastHalfHours());
        demand(
                Blocker.VETO,
                (mentee, mentor) -> !mentee.wishes().vetoed().contains(mentor.person())
                        && !mentor.wishes().vetoed().contains(mentee.person()));
        selectiveFirst = Stream.concat(SELECTIVE.stream(), constraints.keySet().stream())
                .distinct()
                .map(constraints::get)
                .toArray(Constraint[]::new);
    }

    /** True if no constraint blocks the pair. */
    public boolean allows(Profile mentee, Profile mentor) {
        for (Constraint constraint : selectiveFirst) {
            if (!constraint.allows(mentee, mentor)) {
                return false;
            }
        }
        return true;
    }

    /** The first constraint that blocks the pair, if any. */
    public Optional<Blocker> firstBlocker(Profile mentee, Profile mentor) {
        return constraints.entrySet().stream()
                .filter(entry -> !entry.getValue().allows(mentee, mentor))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Every constraint that blocks the pair. */
    public Set<Blocker> blockers(Profile mentee, Profile mentor) {
        Set<Blocker> found = EnumSet.noneOf(Blocker.class);
        constraints.forEach((blocker, constraint) -> {
            if (!constraint.allows(mentee, mentor)) {
                found.add(blocker);
            }
        });
        return found;
    }

    private void demand(Blocker blocker, Constraint constraint) {
        constraints.put(blocker, constraint);
    }

    private static boolean manages(Profile manager, Profile report) {
        return report.place().manager() == manager.person();
    }
}
