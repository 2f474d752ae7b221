package org.binome.people.control.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.binome.people.entity.DirectoryImport;
import org.binome.people.entity.ImportPhase;
import org.binome.shared.NotFoundException;

/** All imports of the directory, done and under way. */
@ApplicationScoped
public class DirectoryImports {

    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public DirectoryImport find(long id) {
        return Optional.ofNullable(entityManager.find(DirectoryImport.class, id))
                .orElseThrow(NotFoundException::new);
    }

    /** The same, and nobody else changes it before this transaction ends. */
    public DirectoryImport findToChange(long id) {
        return Optional.ofNullable(entityManager.find(DirectoryImport.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    /** Stored at once, so that it has an id. */
    public DirectoryImport add(DirectoryImport added) {
        entityManager.persist(added);
        entityManager.flush();
        return added;
    }

    public void flush() {
        entityManager.flush();
    }

    /** The last one whose file had the same columns: somebody has decided what they mean. */
    public Optional<DirectoryImport> lastWith(String signature) {
        return entityManager
                .createQuery(
                        "select i from DirectoryImport i where i.file.signature = :signature order by i.id desc",
                        DirectoryImport.class)
                .setParameter("signature", signature)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Runs under way, or thought to be. */
    public List<DirectoryImport> running() {
        return entityManager
                .createQuery("select i from DirectoryImport i where i.phase in :running", DirectoryImport.class)
                .setParameter(
                        "running",
                        Stream.of(ImportPhase.values())
                                .filter(ImportPhase::running)
                                .toList())
                .getResultList();
    }

    /** Newest first. @param before id of the last one seen; {@code Long.MAX_VALUE} begins */
    public List<DirectoryImport> latest(long before, int limit) {
        return entityManager
                .createQuery(
                        "select i from DirectoryImport i where i.id < :before order by i.id desc",
                        DirectoryImport.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Imports are kept for a quarter, except the last that was done: it remembers what the columns mean. */
    public void forgetOld(Instant now) {
        List<DirectoryImport> done = entityManager
                .createQuery(
                        "select i from DirectoryImport i where i.phase = :done order by i.id desc",
                        DirectoryImport.class)
                .setParameter("done", ImportPhase.DONE)
                .setMaxResults(1)
                .getResultList();
        entityManager
                .createQuery("select i from DirectoryImport i where i.requestedAt < :before", DirectoryImport.class)
                .setParameter("before", now.minus(KEPT))
                .getResultStream()
                .filter(old -> !done.contains(old) && !old.phase().running())
                .forEach(entityManager::remove);
    }
}
