package org.binome.web.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Derives PrimeFaces' theme {@code binome} from saga-blue, so that components and our own markup wear the same tokens.
 * One sheet serves light and dark, since every literal becomes a custom property.
 */
public final class ThemeBuilder {

    private static final String SOURCE = "META-INF/resources/primefaces-saga-blue/theme.css";
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|(?:rgb|hsl)a?\\([^)]*\\)");
    private static final Pattern FONT = Pattern.compile("font-family:\\s*-apple-system[^;]*");

    private final ThemeTable table;

    ThemeBuilder(ThemeTable table) {
        this.table = table;
    }

    /** @param args the table, and the sheet to write */
    public static void main(String... args) throws IOException {
        Path target = Path.of(args[1]);
        String sheet = new ThemeBuilder(new ThemeTable(Files.readAllLines(Path.of(args[0])))).derive(source());
        Files.createDirectories(target.getParent());
        Files.writeString(target, sheet);
    }

    String derive(String source) {
        return RULE.matcher(source.replace("\uFEFF", ""))
                .replaceAll(rule -> Matcher.quoteReplacement(rule(rule.group(1), rule.group(2))));
    }

    private String rule(String selector, String body) {
        if (table.drops(selector.strip())) {
            return "";
        }
        StringBuilder declarations = new StringBuilder();
        for (String declaration :
                FONT.matcher(body).replaceAll("font-family:var(--font)").split(";")) {
            declarations.append(declaration(declaration)).append(';');
        }
        return selector + "{" + declarations + "}";
    }

    private String declaration(String declaration) {
        int colon = declaration.indexOf(':');
        if (colon < 0) {
            return declaration;
        }
        String property = declaration.substring(0, colon).strip();
        String value = declaration.substring(colon + 1).strip();
        if (table.knows(property, value)) {
            return property + ":" + table.token(property, value);
        }
        return property + ":" + COLOUR.matcher(value).replaceAll(colour -> table.token(property, colour.group()));
    }

    static String source() {
        try (InputStream in = ThemeBuilder.class.getClassLoader().getResourceAsStream(SOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
