package org.binome.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.binome.learning.entity.ForWhom;
import org.binome.learning.entity.Material;
import org.binome.learning.entity.MaterialKind;
import org.binome.learning.entity.MaterialStatus;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;

/** All modules and articles. */
@ApplicationScoped
public class Materials {

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public Material find(long id) {
        return Optional.ofNullable(entityManager.find(Material.class, id)).orElseThrow(NotFoundException::new);
    }

    /** @throws ConflictException when it has changed since that version was read */
    public Material find(long id, long version) {
        Material material = find(id);
        ConflictException.unless(material.version() == version, "changed-meanwhile");
        return material;
    }

    /** @throws NotFoundException when there is none of that kind that people may read */
    public Material readable(long id, MaterialKind kind) {
        return Optional.of(find(id))
                .filter(material -> material.kind() == kind && material.published())
                .orElseThrow(NotFoundException::new);
    }

    public Optional<Material> bySlug(String slug) {
        return entityManager
                .createQuery("select m from Material m where m.slug = :slug", Material.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Those people may read, in their order. */
    public List<Material> published(MaterialKind kind) {
        return entityManager
                .createQuery(
                        "select m from Material m where m.kind = :kind"
                                + " and m.status = :published order by m.facts.position, m.id",
                        Material.class)
                .setParameter("kind", kind)
                .setParameter("published", MaterialStatus.PUBLISHED)
                .getResultList();
    }

    /** All of a kind, by id. @param after an id, exclusive */
    public List<Material> list(MaterialKind kind, long after, int limit) {
        return entityManager
                .createQuery(
                        "select m from Material m where m.kind = :kind and m.id > :after order by m.id", Material.class)
                .setParameter("kind", kind)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    public Material add(Material material) {
        entityManager.persist(material);
        entityManager.flush();
        return material;
    }

    /** Written to the database, with its new version. A change of the text alone counts as one as well. */
    public Material stored(Material material) {
        entityManager.lock(material, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
        return material;
    }

    /** @throws ConflictException unless mentors and mentees have a module each: a campaign may ask for it */
    public void requireModules() {
        List<ForWhom> there = published(MaterialKind.MODULE).stream()
                .map(module -> module.facts().forWhom())
                .toList();
        ConflictException.unless(
                there.contains(ForWhom.BOTH) || there.containsAll(List.of(ForWhom.MENTOR, ForWhom.MENTEE)),
                "learning.last-module");
    }
}
