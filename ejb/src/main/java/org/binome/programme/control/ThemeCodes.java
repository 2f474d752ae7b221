package org.binome.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.binome.shared.InvalidException;

/** The themes a campaign can be about. */
@ApplicationScoped
public class ThemeCodes {

    @Inject
    EntityManager entityManager;

    /** @throws InvalidException naming one that is not in the catalogue */
    public void require(Set<String> codes) {
        List<String> known = entityManager
                .createQuery("select t.code from Theme t", String.class)
                .getResultList();
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new InvalidException("campaign.theme-unknown", Map.of("theme", code, "field", "audience.themes"));
        });
    }
}
