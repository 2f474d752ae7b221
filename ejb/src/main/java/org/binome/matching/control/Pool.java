package org.binome.matching.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.binome.matching.engine.Outcome;
import org.binome.matching.engine.Pair;
import org.binome.matching.engine.Profile;
import org.binome.matching.engine.Round;
import org.binome.matching.engine.Settings;
import org.binome.matching.engine.Start;
import org.binome.matching.engine.Watch;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.MatchingPolicy;

/**
 * Everybody a round may match, read once and used without the database.
 *
 * @param settings the campaign's weights, rules and aim, with bans, without pins
 * @param mentees who seeks a mentor; people are known by the ids of employees
 * @param mentors who could be one, with the places left
 * @param wished pairs HR has pinned, possible or not
 * @param open pairs whose proposals wait for a first answer, where these may change: a plan keeps as many as it can
 * @param before what is kept of the latest round's plan, where this begins from it
 * @param words names of what the profiles hold as ids
 * @param stamp to see whether anything has changed since
 */
public record Pool(
        Settings settings,
        List<Profile> mentees,
        List<Profile> mentors,
        List<Pair> wished,
        Set<Pair> open,
        Optional<Start> before,
        PoolWords words,
        String stamp) {

    /** The round of these people, with those pins that are possible. */
    public Round round() {
        return new Round(settings.pinning(possiblePins()), mentees, mentors);
    }

    private Outcome keeping(Outcome outcome) {
        return open.isEmpty() ? outcome : outcome.keeping(open);
    }

    private List<Pair> possiblePins() {
        Round unpinned = new Round(settings, mentees, mentors);
        Map<Long, Integer> places = new HashMap<>();
        mentors.forEach(mentor -> places.put(mentor.person(), mentor.capacity()));
        return wished.stream()
                .filter(pair -> holds(pair) && unpinned.blocker(pair).isEmpty())
                .sorted()
                .filter(pair -> places.merge(pair.mentor(), -1, Integer::sum) >= 0)
                .toList();
    }

    /** @param before of the latest round */
    Pool inMotion(Set<Pair> proposed, Start before) {
        return new Pool(settings, mentees, mentors, wished, proposed, Optional.of(before), words, stamp);
    }

    /** The best plan; of all of them one that keeps the most open proposals. */
    public Outcome solve(Watch watch) {
        Round round = round();
        return keeping(before.map(start -> round.run(watch, start)).orElseGet(() -> round.run(watch)));
    }

    /** The same people for another aim. @param policy whose penalty counts when the score comes first */
    public Pool aiming(MatchingObjective aim, MatchingPolicy policy) {
        Settings other = settings.with(PoolSettings.objective(aim, policy.leftOutPenalty()));
        return new Pool(other, mentees, mentors, wished, open, before, words, stamp);
    }

    /** True when both are in the pool, each on their side. */
    public boolean holds(Pair pair) {
        return find(mentees, pair.mentee()).isPresent()
                && find(mentors, pair.mentor()).isPresent();
    }

    /** The profile of a person on one side. */
    static Optional<Profile> find(List<Profile> side, long person) {
        return side.stream().filter(profile -> profile.person() == person).findFirst();
    }
}
