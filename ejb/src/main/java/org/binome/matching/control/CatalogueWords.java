package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.binome.shared.Fetch;
import org.binome.skill.entity.Theme;

/** Names of skills and themes, all in one query each. */
@ApplicationScoped
public class CatalogueWords {

    @Inject
    EntityManager entityManager;

    /** Id of the skill to its code. */
    public Map<Long, String> codes() {
        return pairs("select s.id, s.code from Skill s").stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Id of the skill to the code of its theme. */
    public Map<Long, String> themeCodes() {
        return pairs("select s.id, t.code from Skill s join s.theme t").stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Code of the skill to its name in that language, else in English. */
    public Map<String, String> skillNames(Locale locale) {
        Map<String, String> names = new HashMap<>();
        entityManager
                .createQuery(
                        """
                        select s.code, value(n), key(n) from Skill s join s.names n where key(n) in ('en', :language)""",
                        Object[].class)
                .setParameter("language", locale.getLanguage())
                .getResultStream()
                .forEach(row -> names.merge(
                        (String) row[0], (String) row[1], (known, read) -> row[2].equals("en") ? known : read));
        return names;
    }

    /** By their position on pages. */
    public List<Theme> themes() {
        return Fetch.besides(
                        entityManager.createQuery("select t from Theme t order by t.position", Theme.class), "t.names")
                .getResultList();
    }

    private List<Object[]> pairs(String jpql) {
        return entityManager.createQuery(jpql, Object[].class).getResultList();
    }
}
