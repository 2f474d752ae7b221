package org.binome.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binome.shared.InvalidException;
import org.binome.skill.entity.Skill;

/** The skills somebody names by code. */
@ApplicationScoped
public class ChosenSkills {

    @Inject
    EntityManager entityManager;

    /**
     * @param kept skills the person has named before, which may stay even when they are retired
     * @throws InvalidException when a code is unknown, or belongs to a retired skill not named before
     */
    public Map<String, Skill> byCode(Collection<String> codes, Set<Skill> kept) {
        Map<String, Skill> found = find(codes).stream().collect(Collectors.toMap(Skill::code, Function.identity()));
        for (String code : codes) {
            Skill skill = found.get(code);
            if (skill == null || !skill.active() && !kept.contains(skill)) {
                throw new InvalidException("enrolment.skill-unknown", Map.of("skill", code));
            }
        }
        return found;
    }

    private Collection<Skill> find(Collection<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : entityManager
                        .createQuery("select s from Skill s where s.code in :codes", Skill.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }
}
