package org.binome.matching.boundary;

import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.binome.matching.control.PoolWords;
import org.binome.matching.engine.OwnChange;

/** Writes changes that somebody could make in one language. */
class ChangeWriter {

    private final Map<Long, String> codes;
    private final Map<String, String> skillNames;
    private final Locale locale;

    /** @param skillNames code to name */
    ChangeWriter(PoolWords words, Map<String, String> skillNames, Locale locale) {
        this.codes = words.skills();
        this.skillNames = skillNames;
        this.locale = locale;
    }

    List<List<OwnChangeView>> answers(List<Set<OwnChange>> answers) {
        return answers.stream()
                .map(set -> set.stream()
                        .map(this::view)
                        .sorted(Comparator.comparing(OwnChangeView::kind).thenComparing(OwnChangeView::code))
                        .toList())
                .toList();
    }

    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    String skill(long id) {
        return codes.get(id);
    }

    String skillName(long id) {
        return skillNames.getOrDefault(skill(id), skill(id));
    }

    private OwnChangeView view(OwnChange change) {
        if (change instanceof OwnChange.Speak speak) {
            return new OwnChangeView(OwnChangeView.Kind.LANGUAGE, speak.language(), language(speak.language()));
        }
        if (change instanceof OwnChange.Learn learn) {
            return new OwnChangeView(OwnChangeView.Kind.SKILL, skill(learn.skill()), skillName(learn.skill()));
        }
        if (change instanceof OwnChange.Meet meet) {
            return new OwnChangeView(
                    OwnChangeView.Kind.HALF_DAY,
                    meet.day() + "-" + meet.half(),
                    "%s %s–%s"
                            .formatted(
                                    meet.day().getDisplayName(TextStyle.FULL, locale),
                                    meet.half().from(),
                                    meet.half().to()));
        }
        return new OwnChangeView(OwnChangeView.Kind.TRAINING, "", "");
    }
}
