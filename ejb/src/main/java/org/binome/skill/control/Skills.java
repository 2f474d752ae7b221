package org.binome.skill.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.binome.shared.ConflictException;
import org.binome.shared.Fetch;
import org.binome.shared.NotFoundException;
import org.binome.skill.entity.Skill;

/** All skills of the catalogue, retired ones included. */
@ApplicationScoped
public class Skills {

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public Skill find(long id) {
        return Optional.ofNullable(entityManager.find(Skill.class, id)).orElseThrow(NotFoundException::new);
    }

    /** @throws ConflictException when it has changed since that version was read */
    public Skill find(long id, long version) {
        Skill skill = find(id);
        ConflictException.unless(skill.version() == version, "changed-meanwhile");
        return skill;
    }

    public List<Skill> list() {
        return Fetch.besides(
                        entityManager.createQuery(
                                "select s from Skill s join fetch s.theme order by s.theme.position, s.id",
                                Skill.class),
                        "s.names")
                .getResultList();
    }

    public void add(Skill skill) {
        entityManager.persist(skill);
        entityManager.flush();
    }

    /** Written to the database, with its new version. A change of names alone counts as one as well. */
    public Skill stored(Skill skill) {
        entityManager.lock(skill, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
        return skill;
    }

    public boolean hasCode(String code) {
        return !entityManager
                .createQuery("select s.id from Skill s where s.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    /** @throws ConflictException when another skill has one of the names @param self null for a new skill */
    public void requireFree(Map<String, String> names, Long self) {
        names.forEach((language, name) -> {
            if (isTaken(language, name, self)) {
                throw new ConflictException("skill.name-taken", Map.of("name", name, "field", "names." + language));
            }
        });
    }

    private boolean isTaken(String language, String name, Long self) {
        return !entityManager
                .createQuery(
                        """
                        select s.id from Skill s join s.names n
                        where key(n) = :language and lower(value(n)) = lower(:name) and s.id <> :self""",
                        Long.class)
                .setParameter("language", language)
                .setParameter("name", name)
                .setParameter("self", self == null ? 0L : self)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
