package org.binome.matching.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.binome.matching.engine.Need;
import org.binome.matching.engine.Profile;
import org.binome.matching.entity.PairFacts;

/**
 * What stands behind the ids of a pool.
 *
 * @param skills id to code
 * @param themes id of the skill to code of its theme
 * @param enrolments id of the employee to id of the enrolment
 * @param interests id of the employee to interests in the person's own words
 */
public record PoolWords(
        Map<Long, String> skills,
        Map<Long, String> themes,
        Map<Long, Long> enrolments,
        Map<Long, List<String>> interests) {

    private static final int MINUTES = 30;

    /** Why these two, as facts. */
    public PairFacts facts(Profile mentor, Profile mentee) {
        return new PairFacts(
                learnt(mentee, mentor),
                learnt(mentor, mentee),
                MINUTES * mentor.week().common(mentee.week()),
                sharedInterests(mentor.person(), mentee.person()));
    }

    /** Codes of the skills one learns from the other, most wanted first. */
    private List<String> learnt(Profile learner, Profile teacher) {
        Map<Long, Integer> priorities =
                learner.skills().needs().stream().collect(Collectors.toMap(Need::skill, Need::priority));
        List<Long> covered = new ArrayList<>(learner.skills().covered(teacher.skills()));
        covered.sort(
                Comparator.comparing((Long skill) -> -priorities.get(skill)).thenComparing(skill -> skill));
        return covered.stream().map(skills::get).toList();
    }

    private List<String> sharedInterests(long one, long other) {
        Set<String> here = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        here.addAll(interests.getOrDefault(one, List.of()));
        here.retainAll(interests.getOrDefault(other, List.of()).stream()
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))));
        return List.copyOf(here);
    }
}
