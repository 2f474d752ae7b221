package org.binome.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;

/** Finds articles by what they say, in the reader's language, however accents and endings are typed. */
@ApplicationScoped
public class ArticleSearch {

    private static final String FOUND =
            """
            select m.id from material m join material_text t on t.material_id = m.id
            cross join websearch_to_tsquery(cast(? as regconfig), learning_plain(?)) q
            where m.kind = 'ARTICLE' and m.status = 'PUBLISHED' and t.language = ? and t.search @@ q
            order by ts_rank(t.search, q) desc, m.position, m.id""";

    @Inject
    EntityManager entityManager;

    /** Ids, the best answer first. @param words as typed; quotes and a minus sign mean what they mean in a search on the web */
    public List<Long> find(String words, Locale locale) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        List<?> ids = entityManager
                .createNativeQuery(FOUND)
                .setParameter(1, french ? "pg_catalog.french" : "pg_catalog.english")
                .setParameter(2, words)
                .setParameter(3, french ? "fr" : "en")
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
