package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import org.binome.notification.entity.LetterText;
import org.binome.shared.ConflictException;

/** Texts of letters that HR has written. */
@ApplicationScoped
public class LetterTexts {

    @Inject
    EntityManager entityManager;

    public Optional<LetterText> find(String kind, String language) {
        return entityManager
                .createQuery(
                        "select t from LetterText t where t.kind = :kind and t.language = :language", LetterText.class)
                .setParameter("kind", kind)
                .setParameter("language", language)
                // a whole company may be written to in one transaction: no flush for each of them
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    /** @param version the one that was read, 0 when there was none; @throws ConflictException when it is another now */
    public Optional<LetterText> find(String kind, String language, long version) {
        Optional<LetterText> found = find(kind, language);
        ConflictException.unless(found.map(LetterText::version).orElse(0L) == version, "changed-meanwhile");
        return found;
    }

    public List<LetterText> list() {
        return entityManager
                .createQuery("select t from LetterText t", LetterText.class)
                .getResultList();
    }

    /** Written to the database, with its version: what the database refuses, it refuses here. */
    public LetterText stored(LetterText text) {
        entityManager.persist(text);
        entityManager.flush();
        return text;
    }

    public void remove(LetterText text) {
        entityManager.remove(text);
    }
}
