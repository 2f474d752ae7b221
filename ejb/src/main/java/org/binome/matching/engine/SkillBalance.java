package org.binome.matching.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Offer and demand of one skill in a pool.
 *
 * @param skill id of the skill
 * @param teachers mentors with places who wish to teach it
 * @param places their places; a place counts for each skill its mentor teaches
 * @param learners mentees who need it
 */
public record SkillBalance(long skill, int teachers, int places, int learners) {
    /** The balance of every skill offered or needed, by skill id. */
    public static List<SkillBalance> of(Collection<Profile> mentees, Collection<Profile> mentors) {
        Map<Long, SkillBalance> balances = new TreeMap<>();
        for (Profile mentor : mentors) {
            for (Offer offer : mentor.skills().offers()) {
                if (offer.wishedToTeach() && mentor.capacity() > 0) {
                    add(balances, new SkillBalance(offer.skill(), 1, mentor.capacity(), 0));
                }
            }
        }
        for (Profile mentee : mentees) {
            mentee.skills().needs().forEach(need -> add(balances, new SkillBalance(need.skill(), 0, 0, 1)));
        }
        return List.copyOf(balances.values());
    }

    private static void add(Map<Long, SkillBalance> balances, SkillBalance more) {
        balances.merge(
                more.skill,
                more,
                (one, two) -> new SkillBalance(
                        one.skill, one.teachers + two.teachers, one.places + two.places, one.learners + two.learners));
    }
}
