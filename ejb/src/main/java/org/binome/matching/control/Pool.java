package org.binome.matching.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.binome.matching.engine.Objective;
import org.binome.matching.engine.Pair;
import org.binome.matching.engine.Profile;
import org.binome.matching.engine.Round;
import org.binome.matching.engine.Settings;
import org.binome.matching.engine.Weights;

/**
 * Everybody a round may match, read once and used without the database.
 *
 * @param settings the campaign's weights, rules and aim, with bans, without pins
 * @param mentees who seeks a mentor; people are known by the ids of employees
 * @param mentors who could be one, with the places left
 * @param wished pairs HR has pinned, possible or not
 * @param words names of what the profiles hold as ids
 * @param stamp to see whether anything has changed since
 */
public record Pool(
        Settings settings,
        List<Profile> mentees,
        List<Profile> mentors,
        List<Pair> wished,
        PoolWords words,
        String stamp) {

    /** The round of these people, with those pins that are possible. */
    public Round round() {
        return new Round(settings.pinning(possiblePins()), mentees, mentors);
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

    /** The round of these people by other weights and another aim, with those pins that are possible. */
    public Round round(Weights weights, Objective objective) {
        return new Round(settings.pinning(possiblePins()).with(weights).with(objective), mentees, mentors);
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
