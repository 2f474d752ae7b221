package org.binome.skill.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import org.binome.shared.ConflictException;
import org.binome.shared.Fetch;
import org.binome.shared.NotFoundException;
import org.binome.skill.entity.Theme;

/** All themes, in their order on pages. */
@ApplicationScoped
public class Themes {

    @Inject
    EntityManager entityManager;

    public List<Theme> list() {
        return Fetch.besides(
                        entityManager.createQuery("select t from Theme t order by t.position", Theme.class), "t.names")
                .getResultList();
    }

    /** @throws NotFoundException when there is none */
    public Theme byCode(String code) {
        return list().stream()
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** @throws ConflictException when it has changed since that version was read */
    public Theme byCode(String code, long version) {
        Theme theme = byCode(code);
        ConflictException.unless(theme.version() == version, "changed-meanwhile");
        return theme;
    }

    /** Written to the database, with its new version. A change of names alone counts as one as well. */
    public Theme stored(Theme theme) {
        entityManager.lock(theme, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
        return theme;
    }

    /** @throws ConflictException when another theme has one of the names */
    public void requireFree(Map<String, String> names, long self) {
        for (Theme other : list()) {
            names.forEach((language, name) -> {
                if (other.id() != self && name.equalsIgnoreCase(other.names().get(language))) {
                    throw new ConflictException("skill.name-taken", Map.of("name", name, "field", "names." + language));
                }
            });
        }
    }
}
