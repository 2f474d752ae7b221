package org.binome.survey.entity;

import java.util.Locale;
import java.util.Map;
import org.binome.skill.entity.Names;

/**
 * One question.
 *
 * @param code stable; a question with another meaning has another code
 * @param words by language, ISO 639-1
 */
public record Question(String code, Part part, Scale scale, Map<String, String> words) {

    /** In that language, else in English. */
    public String in(Locale reader) {
        return Names.in(words, reader);
    }
}
