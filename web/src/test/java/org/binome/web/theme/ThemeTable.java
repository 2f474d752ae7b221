package org.binome.web.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which token stands for which literal of the theme we derive from; see {@code src/main/theme/binome.table}. */
final class ThemeTable {

    private final Map<String, String> tokens = new HashMap<>();
    private final List<String> drops = new ArrayList<>();

    ThemeTable(List<String> lines) {
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("//")).forEach(this::read);
    }

    private void read(String line) {
        if (line.startsWith("drop ")) {
            drops.add(line.substring(5));
            return;
        }
        String[] cells = line.split(" ", 3);
        tokens.put(key(cells[0], cells[1]), cells[2]);
    }

    boolean drops(String selector) {
        return drops.stream().anyMatch(selector::startsWith);
    }

    /** @throws IllegalStateException for a literal nobody has decided upon */
    String token(String property, String literal) {
        String token = tokens.getOrDefault(key(property, literal), tokens.get(key("*", literal)));
        if (token == null) {
            throw new IllegalStateException("The theme has a colour without a token: " + property + " "
                    + key("", literal).strip() + ". Give it a row in web/src/main/theme/binome.table.");
        }
        return token;
    }

    boolean knows(String property, String literal) {
        return tokens.containsKey(key(property, literal));
    }

    private static String key(String property, String literal) {
        return property + " " + literal.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
