package org.binome.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.binome.programme.entity.Campaign;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;

/** All campaigns, archived ones included. */
@ApplicationScoped
public class Campaigns {

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public Campaign find(long id) {
        return Optional.ofNullable(entityManager.find(Campaign.class, id)).orElseThrow(NotFoundException::new);
    }

    /** @throws ConflictException when it has changed since that version was read */
    public Campaign find(long id, long version) {
        Campaign campaign = find(id);
        ConflictException.unless(campaign.version() == version, "changed-meanwhile");
        return campaign;
    }

    /** The latest first. @param before an id, exclusive */
    public List<Campaign> list(boolean archived, long before, int limit) {
        return entityManager
                .createQuery(
                        """
                        select c from Campaign c join fetch c.programme left join fetch c.sponsor
                        where c.archived = :archived and c.id < :before order by c.id desc""",
                        Campaign.class)
                .setParameter("archived", archived)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @throws ConflictException when another campaign has that name @param self null for a new one */
    public void requireFree(String name, Long self) {
        boolean taken = !entityManager
                .createQuery(
                        "select c.id from Campaign c where lower(c.name) = lower(:name) and c.id <> :self", Long.class)
                .setParameter("name", name.strip())
                .setParameter("self", self == null ? 0L : self)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new ConflictException("campaign.name-taken", Map.of("name", name.strip(), "field", "name"));
        }
    }

    public Campaign add(Campaign campaign) {
        entityManager.persist(campaign);
        entityManager.flush();
        return campaign;
    }

    /** Written to the database, with its new version. A change of rules or charter alone counts as one as well. */
    public Campaign stored(Campaign campaign) {
        entityManager.lock(campaign, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
        return campaign;
    }

    public void remove(Campaign campaign) {
        entityManager.remove(campaign);
        entityManager.flush();
    }

    /** Those that dates may move, locked for this transaction; what another node is moving is left out. */
    @SuppressWarnings("unchecked")
    public List<Campaign> lockMovable() {
        List<Number> ids = entityManager
                .createNativeQuery(
                        """
                        select id from campaign where scheduled or phase in ('ENROLMENT', 'MATCHING', 'RUNNING')
                        order by id for update skip locked""")
                .getResultList();
        return ids.stream().map(id -> find(id.longValue())).toList();
    }
}
