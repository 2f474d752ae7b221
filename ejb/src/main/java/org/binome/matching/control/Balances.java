package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.binome.matching.engine.Need;
import org.binome.matching.engine.Offer;
import org.binome.matching.engine.Profile;
import org.binome.skill.entity.Theme;

/** Weighs what a pool offers against what it seeks, theme by theme. */
@ApplicationScoped
public class Balances {

    /** People who seek something of the theme; people with places who teach something of it, and these places. */
    public record Balance(Theme theme, int learners, int teachers, int places) {}

    @Inject
    CatalogueWords catalogue;

    /** Every theme that somebody offers or seeks, by its position. */
    public List<Balance> of(Pool pool) {
        return catalogue.themes().stream()
                .map(theme -> of(theme, pool))
                .filter(one -> one.learners() + one.teachers() > 0)
                .toList();
    }

    private static Balance of(Theme theme, Pool pool) {
        Map<Long, String> themes = pool.words().themes();
        List<Profile> learners = pool.mentees().stream()
                .filter(one -> one.skills().needs().stream()
                        .map(Need::skill)
                        .anyMatch(skill -> Objects.equals(themes.get(skill), theme.code())))
                .toList();
        List<Profile> teachers = pool.mentors().stream()
                .filter(one -> one.capacity() > 0)
                .filter(one -> one.skills().offers().stream()
                        .filter(Offer::wishedToTeach)
                        .anyMatch(offer -> Objects.equals(themes.get(offer.skill()), theme.code())))
                .toList();
        int places = teachers.stream().mapToInt(Profile::capacity).sum();
        return new Balance(theme, learners.size(), teachers.size(), places);
    }
}
