package org.binome.web.session;

import java.util.Optional;
import org.binome.web.faces.Texts;

/** Agendas to begin with: 60 minutes of check-in, practice and next actions, by theme or by station. */
final class AgendaTemplates {

    private static final String THEME = "session.template.";

    private AgendaTemplates() {}

    /** Empty for a theme that has none of its own. */
    static Optional<String> ofTheme(String code, Texts texts) {
        return Optional.ofNullable(code)
                .map(theme -> THEME + theme)
                .filter(texts::has)
                .map(texts::of);
    }

    /** @param station 1 to 6 */
    static String ofStation(int station, Texts texts) {
        return texts.of("session.agenda." + station);
    }
}
