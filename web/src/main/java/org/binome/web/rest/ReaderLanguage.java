package org.binome.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language in which an answer names skills, themes and objectives: what the caller accepts, else English. */
public final class ReaderLanguage {

    private ReaderLanguage() {}

    public static Locale of(HttpHeaders headers) {
        Locale first = headers.getAcceptableLanguages().get(0);
        return "*".equals(first.getLanguage()) ? Locale.ENGLISH : first;
    }
}
