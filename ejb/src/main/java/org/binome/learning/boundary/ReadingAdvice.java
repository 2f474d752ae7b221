package org.binome.learning.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binome.learning.control.ArticleSearch;
import org.binome.learning.control.Learner;
import org.binome.learning.control.Learners;
import org.binome.learning.control.Markdown;
import org.binome.learning.control.Materials;
import org.binome.learning.entity.AdviceStage;
import org.binome.learning.entity.ForWhom;
import org.binome.learning.entity.Material;
import org.binome.learning.entity.MaterialKind;
import org.binome.learning.entity.MaterialText;
import org.binome.people.boundary.SignedIn;
import org.binome.shared.Roles;

/** The library of advice: by part, by stage and by words (P31). */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class ReadingAdvice {

    private static final int DAYS = 7;

    @Inject
    SignedIn signedIn;

    @Inject
    Materials materials;

    @Inject
    ArticleSearch search;

    @Inject
    Learners learners;

    @Inject
    Markdown markdown;

    @Inject
    Clock clock;

    /**
     * Articles in their order, or the best answer to the words first.
     *
     * @param part MENTOR or MENTEE for what that one reads; null or BOTH for all
     * @param stage null for all
     * @param words as typed; null or blank for all
     */
    public List<ArticleCard> list(ForWhom part, AdviceStage stage, String words, Locale locale) {
        return found(words, locale).stream()
                .filter(article -> part == null
                        || ForWhom.readBy(part == ForWhom.MENTOR, part == ForWhom.MENTEE)
                                .contains(article.facts().forWhom()))
                .filter(article -> stage == null || article.facts().stage() == stage)
                .map(article -> ArticleCard.of(article, locale))
                .toList();
    }

    private List<Material> found(String words, Locale locale) {
        List<Material> all = materials.published(MaterialKind.ARTICLE);
        if (words == null || words.isBlank()) {
            return all;
        }
        Map<Long, Material> byId = all.stream().collect(Collectors.toMap(Material::id, Function.identity()));
        return search.find(words, locale).stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .toList();
    }

    public ArticleDetails read(long id, Locale locale) {
        Material article = materials.readable(id, MaterialKind.ARTICLE);
        MaterialText text = article.text(locale);
        return new ArticleDetails(ArticleCard.of(article, locale), markdown.html(text.body()), text.language());
    }

    /** One piece for the reader's part and stage, another one each week; empty when nothing fits. */
    public Optional<ArticleCard> forMe(Locale locale) {
        return signedIn.find().map(learners::of).flatMap(learner -> forThe(learner, locale));
    }

    private Optional<ArticleCard> forThe(Learner learner, Locale locale) {
        List<Material> fitting = materials.published(MaterialKind.ARTICLE).stream()
                .filter(article -> article.facts().stage() == learner.stage()
                        && ForWhom.readBy(learner.mentor(), learner.mentee())
                                .contains(article.facts().forWhom()))
                .toList();
        long week = LocalDate.now(clock).toEpochDay() / DAYS;
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(ArticleCard.of(fitting.get((int) Math.floorMod(week, (long) fitting.size())), locale));
    }
}
