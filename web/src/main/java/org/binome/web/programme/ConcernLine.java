package org.binome.web.programme;

import java.util.Map;
import org.binome.programme.boundary.Concern;
import org.binome.web.faces.Texts;

/**
 * A concern in words.
 *
 * @param look how the sign stands out
 * @param icon of the component it comes from
 * @param outcome where it is dealt with
 */
public record ConcernLine(String title, String text, String action, String look, String icon, String outcome) {

    private static final Map<String, String> ICONS =
            Map.of("matching", "matching", "enrolment", "people", "pairing", "pairing", "session", "calendar");

    static ConcernLine of(Concern concern, Texts texts) {
        String component = concern.key().substring(0, concern.key().indexOf('.'));
        return new ConcernLine(
                texts.of(concern.key() + ".title", concern.facts()),
                texts.of(concern.key() + ".text", concern.facts()),
                texts.of(concern.key() + ".action", concern.facts()),
                look(concern.urgency()),
                ICONS.getOrDefault(component, "campaign"),
                "/" + concern.place());
    }

    private static String look(Concern.Urgency urgency) {
        return switch (urgency) {
            case NOW -> "accent";
            case SOON -> "attention";
            case IDEA -> "";
        };
    }
}
