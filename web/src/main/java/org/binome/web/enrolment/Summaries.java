package org.binome.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binome.enrolment.boundary.ChoicesEntry;
import org.binome.enrolment.boundary.Colleague;
import org.binome.enrolment.boundary.EnrolmentEntry;
import org.binome.enrolment.boundary.SlotAnswer;
import org.binome.skill.boundary.SkillCatalogue;
import org.binome.skill.boundary.SkillEntry;
import org.binome.skill.entity.Level;
import org.binome.web.faces.TextView;

/** Puts an enrolment into words, in the language of the page. */
@RequestScoped
public class Summaries {

    @Inject
    SkillCatalogue catalogue;

    @Inject
    TextView text;

    private Map<String, SkillEntry> skills;

    Summary of(EnrolmentEntry entry, ChoicesEntry choices) {
        return new Summary(
                entry,
                entry.offers().stream()
                        .map(offer -> text.of(
                                "enrolment.summary.offer", skill(offer.skill()), level(offer.level()), offer.wish()))
                        .toList(),
                entry.needs().stream()
                        .map(need -> text.of("enrolment.summary.need", skill(need.skill()), need.priority()))
                        .toList(),
                entry.times().slots().stream().map(this::slot).toList(),
                zone(entry.times().zone()),
                entry.times().languages().stream()
                        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(text.locale()))
                        .collect(Collectors.joining(", ")),
                choices.preferences().stream().map(Colleague::name).toList(),
                choices.vetoes().size(),
                choices.interests().stream().map(text::label).toList(),
                missing(entry));
    }

    /** "Paris" for {@code Europe/Paris}. */
    static String zone(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private String level(Level level) {
        return text.of("enrolment.level." + level);
    }

    private static Step missing(EnrolmentEntry entry) {
        if (entry.offers().isEmpty() && entry.needs().isEmpty()) {
            return Step.SHARE;
        }
        return entry.times().slots().isEmpty() ? Step.TIMES : null;
    }

    private String slot(SlotAnswer slot) {
        return text.of(
                "enrolment.summary.slot",
                slot.day().getDisplayName(TextStyle.FULL, text.locale()),
                text.time(slot.startsAt()),
                text.time(slot.endsAt()));
    }

    private String skill(String code) {
        if (skills == null) {
            skills = catalogue.skills().stream().collect(Collectors.toMap(SkillEntry::code, Function.identity()));
        }
        return skills.containsKey(code) ? skills.get(code).name(text.locale()) : code;
    }
}
