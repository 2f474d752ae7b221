package org.binome.web.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.binome.skill.boundary.SkillCatalogue;
import org.binome.skill.boundary.SkillEntry;
import org.binome.skill.boundary.ThemeEntry;

/** The catalogue as a page lays it out: by theme, by search, and a few to begin with. */
@Dependent
public class SkillShelf implements Serializable {

    /** Found at most, so that a phone shows them at a glance. */
    private static final int MOST_FOUND = 12;

    private static final int SUGGESTIONS = 8;

    @Inject
    SkillCatalogue catalogue;

    private List<ThemeEntry> themes;

    /** @param first codes of the themes the campaign is about; they come before the others */
    void open(Set<String> first) {
        List<ThemeEntry> all = catalogue.themes();
        themes = new ArrayList<>(
                all.stream().filter(theme -> isFirst(theme, first)).toList());
        themes.addAll(all.stream().filter(theme -> !isFirst(theme, first)).toList());
    }

    List<SkillTaps> taps(Locale locale, SkillTaps.Keeper keeper) {
        return themes.stream()
                .filter(theme -> !theme.active().isEmpty())
                .map(theme -> new SkillTaps(theme.name(locale), theme.active(), keeper))
                .toList();
    }

    List<SkillEntry> byCodes(List<String> codes) {
        return codes.stream()
                .flatMap(code -> skills().stream().filter(skill -> skill.code().equals(code)))
                .toList();
    }

    /** Those whose name, in that language, holds every word of the text. */
    List<SkillEntry> search(String text, Locale locale) {
        String[] words = plain(text == null ? "" : text).strip().split("\\s+");
        return words[0].isEmpty()
                ? List.of()
                : skills().stream()
                        .filter(SkillEntry::active)
                        .filter(skill -> Arrays.stream(words)
                                .allMatch(plain(
                                        skill.name(locale) + " " + theme(skill).name(locale))::contains))
                        .limit(MOST_FOUND)
                        .toList();
    }

    /** The first of each theme, for a campaign that has just begun. */
    List<SkillEntry> ideas() {
        return themes.stream()
                .flatMap(theme -> theme.active().stream().limit(1))
                .limit(SUGGESTIONS)
                .toList();
    }

    int size() {
        return (int) skills().stream().filter(SkillEntry::active).count();
    }

    private List<SkillEntry> skills() {
        return themes.stream().flatMap(theme -> theme.skills().stream()).toList();
    }

    private ThemeEntry theme(SkillEntry skill) {
        return themes.stream()
                .filter(theme -> theme.code().equals(skill.theme()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFirst(ThemeEntry theme, Set<String> first) {
        return first.isEmpty() || first.contains(theme.code());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
