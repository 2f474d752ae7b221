package org.binome.web.matching;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language in which an answer names skills and themes: what the caller accepts, else English. */
final class ReaderLanguage {

    private ReaderLanguage() {}

    static Locale of(HttpHeaders headers) {
        Locale first = headers.getAcceptableLanguages().get(0);
        return "*".equals(first.getLanguage()) ? Locale.ENGLISH : first;
    }
}
