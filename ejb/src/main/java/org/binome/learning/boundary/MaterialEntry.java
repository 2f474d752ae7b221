package org.binome.learning.boundary;

import java.io.Serializable;
import java.util.Locale;
import org.binome.learning.entity.Material;
import org.binome.learning.entity.MaterialKind;
import org.binome.learning.entity.MaterialStatus;

/**
 * A module or an article as HR writes it.
 *
 * @param version grows with each change
 * @param own false while it is as the product has shipped it
 */
public record MaterialEntry(
        long id, long version, MaterialKind kind, String slug, MaterialStatus status, boolean own, MaterialPlan plan)
        implements Serializable {

    static MaterialEntry of(Material material) {
        return new MaterialEntry(
                material.id(),
                material.version(),
                material.kind(),
                material.slug(),
                material.status(),
                material.own(),
                MaterialPlan.of(material));
    }

    /** In that language, else in one there is. */
    public String title(Locale locale) {
        MaterialPlan.Words words = plan.texts().get(locale.getLanguage());
        return words == null ? plan.title() : words.title();
    }

    public boolean published() {
        return status == MaterialStatus.PUBLISHED;
    }
}
