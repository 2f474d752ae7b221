package org.binome.skill.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes the stable code of a new skill from its English name. */
@Dependent
public class SkillCodes {

    private static final int LONGEST = 50;

    @Inject
    Skills skills;

    /** The name in lower case with dashes, with a number behind it when another skill has that code. */
    public String codeFor(String name) {
        String code = slug(name);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? code : code + "-" + number)
                .filter(candidate -> !skills.hasCode(candidate))
                .findFirst()
                .orElseThrow();
    }

    static String slug(String name) {
        String plain = Normalizer.normalize(name, Form.NFD).replaceAll("\\p{M}", "");
        String dashed = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String code = dashed.substring(0, Math.min(LONGEST, dashed.length())).replaceAll("^-|-$", "");
        return code.isEmpty() ? "skill" : code;
    }
}
