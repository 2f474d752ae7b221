package org.binome.survey.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.matching.entity.MatchProposal;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.shared.Fetch;
import org.binome.skill.entity.Skill;
import org.binome.survey.entity.Moment;
import org.binome.survey.entity.Part;
import org.binome.survey.entity.Question;
import org.binome.survey.entity.Scale;
import org.binome.survey.entity.SkillRating;
import org.binome.survey.entity.SoftSkillRating;

/** What people say of their own skills, and the two of a pair of the mentor's. */
@ApplicationScoped
public class Ratings {

    /** More would take more than a moment. */
    private static final int MOST = 5;

    @Inject
    EntityManager entityManager;

    /** Those that the pairing is about, in either direction; retired ones included. */
    public List<Skill> skills(Pairing pairing) {
        MatchProposal proposal = entityManager.find(MatchProposal.class, pairing.proposalId());
        List<String> codes = Stream.concat(proposal.facts().taught().stream(), proposal.facts().returned().stream())
                .distinct()
                .limit(MOST)
                .toList();
        return codes.isEmpty()
                ? List.of()
                : Fetch.besides(
                                entityManager.createQuery(
                                        "select s from Skill s where s.code in :codes order by s.id", Skill.class),
                                "s.names")
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** How well do you know it? */
    static Question question(Skill skill) {
        return new Question(skill.code(), Part.SKILLS, Scale.LEVEL, skill.names());
    }

    /** @param levels by code of the skill */
    public void add(Pairing pairing, Employee person, Moment moment, Map<String, Integer> levels) {
        skills(pairing).stream()
                .filter(skill -> levels.containsKey(skill.code()))
                .forEach(skill -> entityManager.persist(
                        new SkillRating(pairing, person, skill, moment, levels.get(skill.code()))));
    }

    public void add(SoftSkillRating rating) {
        entityManager.persist(rating);
    }

    /** What this person has said of the own skills in this pairing. */
    public List<SkillRating> of(Pairing pairing, Employee person) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select r from SkillRating r where r.pairing = :pairing and r.employee = :person"
                                        + " order by r.skill.id",
                                SkillRating.class),
                        "r.skill")
                .setParameter("pairing", pairing)
                .setParameter("person", person)
                .getResultList();
    }

    /** What this person has said before, by code of the skill. */
    public Map<String, Integer> before(Pairing pairing, Employee person) {
        return of(pairing, person).stream()
                .filter(rating -> rating.moment() == Moment.BEFORE)
                .collect(Collectors.toMap(rating -> rating.skill().code(), SkillRating::level));
    }

    /** Of the mentor of this pairing, by one of the two or both. */
    public List<SoftSkillRating> soft(long pairingId) {
        return entityManager
                .createQuery("select r from SoftSkillRating r where r.pairing.id = :id", SoftSkillRating.class)
                .setParameter("id", pairingId)
                .getResultList();
    }
}
