package org.binome.learning.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.binome.learning.entity.AdviceStage;
import org.binome.learning.entity.ForWhom;
import org.binome.learning.entity.Material;
import org.binome.learning.entity.MaterialFacts;
import org.binome.learning.entity.MaterialText;
import org.binome.shared.InvalidException;
import org.binome.skill.entity.Names;

/**
 * What HR writes of a module or an article.
 *
 * @param stage null for a module
 * @param minutes it takes to read, 1 to 45
 * @param position in lists, the smallest first
 * @param texts by language, ISO 639-1; one is enough for a draft
 */
public record MaterialPlan(
        @NotNull ForWhom forWhom,
        AdviceStage stage,
        int minutes,
        int position,
        @NotEmpty Map<@NotNull String, @NotNull @Valid Words> texts)
        implements Serializable {

    /** One language. @param title up to 120 characters @param summary up to 300 @param body CommonMark, up to 40 000 */
    public record Words(@NotNull String title, @NotNull String summary, @NotNull String body) implements Serializable {

        static Words of(MaterialText text) {
            return new Words(text.title(), text.summary(), text.body());
        }

        MaterialText in(String language) {
            return new MaterialText(language, title, summary, body);
        }
    }

    static MaterialPlan of(Material material) {
        MaterialFacts facts = material.facts();
        return new MaterialPlan(
                facts.forWhom(),
                facts.stage(),
                facts.minutes(),
                facts.position(),
                material.texts().stream().collect(Collectors.toMap(MaterialText::language, Words::of)));
    }

    MaterialFacts facts() {
        return new MaterialFacts(forWhom, stage, minutes, position);
    }

    /** @throws InvalidException for a language that the product does not speak */
    List<MaterialText> values() {
        InvalidException.unless(Names.LANGUAGES.containsAll(texts.keySet()), "learning.language-unknown", "texts");
        return texts.entrySet().stream()
                .map(text -> text.getValue().in(text.getKey()))
                .toList();
    }

    /** The title to name it by: in English where there is one. */
    String title() {
        return texts.getOrDefault("en", texts.values().iterator().next()).title();
    }
}
