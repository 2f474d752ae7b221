package org.binome.learning.control;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.binome.learning.entity.AdviceStage;
import org.binome.learning.entity.ForWhom;
import org.binome.learning.entity.MaterialFacts;
import org.binome.learning.entity.MaterialText;

/** A module or article as it ships: some lines of facts between two rules, then the text. */
record MaterialFile(String language, Map<String, String> facts, String body) {

    private static final String RULE = "---\n";

    /** @throws IllegalArgumentException when the facts are not there */
    static MaterialFile read(String language, String content) {
        String text = content.replace("\r\n", "\n");
        int end = text.indexOf("\n" + RULE, RULE.length());
        if (!text.startsWith(RULE) || end < 0) {
            throw new IllegalArgumentException("No facts between two rules at the beginning");
        }
        Map<String, String> facts = new LinkedHashMap<>();
        text.substring(RULE.length(), end)
                .lines()
                .map(line -> line.split(":", 2))
                .forEach(pair -> facts.put(pair[0].strip(), pair[1].strip()));
        return new MaterialFile(language, facts, text.substring(end + 1 + RULE.length()));
    }

    MaterialFacts value() {
        String stage = facts.get("stage");
        return new MaterialFacts(
                ForWhom.valueOf(facts.get("audience").toUpperCase(Locale.ROOT)),
                stage == null ? null : AdviceStage.valueOf(stage.toUpperCase(Locale.ROOT)),
                Integer.parseInt(facts.get("minutes")),
                Integer.parseInt(facts.getOrDefault("order", "0")));
    }

    MaterialText text() {
        return new MaterialText(language, facts.get("title"), facts.get("summary"), body);
    }
}
