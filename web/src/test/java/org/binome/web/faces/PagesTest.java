package org.binome.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads every page, layout and tag file as it is written. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final int LINES = 80;
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^{}']|'[^']*'|\\{[^}]*})*}");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|<style|<h:outputScript(?![^>]*name=)|<script(?![^>]*src=)|\\son[a-z]{3,}=\"");
    private static final Pattern KEYS = Pattern.compile(
            "i18n\\['([^']+)']|text\\.(?:of|has)\\('([^']+)'|\\b(?:label|help|hint|heading|definition|sentence)=\"([a-z][\\w.-]*)\"");
    private static final Pattern SAYING = Pattern.compile(
            "\\b(?:value|title|alt|placeholder|aria-label|itemLabel|header)=\"([^\"#]*[A-Za-zÀ-ÿ]{2}[^\"#]*)\"");

    @Test
    @DisplayName("no page is longer than 80 lines")
    void short_() throws IOException {
        assertThat(faults((text, faults) -> {
                    long lines = text.lines().count();
                    if (lines > LINES) {
                        faults.add(lines + " lines");
                    }
                }))
                .isEmpty();
    }

    @Test
    @DisplayName("every page can be read: well-formed, no attribute given twice")
    void wellFormed() throws IOException {
        assertThat(faults((text, faults) -> {
                    try {
                        XMLReader reader = SAXParserFactory.newDefaultInstance()
                                .newSAXParser()
                                .getXMLReader();
                        reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
                        reader.setErrorHandler(null);
                        reader.parse(new InputSource(new StringReader(text)));
                    } catch (SAXException | ParserConfigurationException | IOException e) {
                        faults.add(e.getMessage());
                    }
                }))
                .isEmpty();
    }

    @Test
    @DisplayName("no page has an inline style, script or event handler")
    void noInline() throws IOException {
        assertThat(faults((text, faults) -> INLINE.matcher(text).results().forEach(hit -> faults.add(hit.group()))))
                .isEmpty();
    }

    @Test
    @DisplayName("no page says anything that is not in the bundles")
    void noLiteralText() throws IOException {
        assertThat(faults((text, faults) -> {
                    String visible = EXPRESSION.matcher(text).replaceAll("").replaceAll("(?s)<!--.*?-->|<[^>]*>", " ");
                    Matcher words = Pattern.compile("[A-Za-zÀ-ÿ]{2,}[^\\n]*").matcher(visible);
                    words.results().forEach(hit -> faults.add(hit.group().strip()));
                }))
                .isEmpty();
    }

    @Test
    @DisplayName("every text a page asks for exists")
    void keysExist() throws IOException {
        Map<String, String> texts = TextFiles.read("");
        assertThat(faults((text, faults) -> KEYS.matcher(text).results().forEach(hit -> {
                    String key = Stream.of(hit.group(1), hit.group(2), hit.group(3))
                            .filter(group -> group != null)
                            .findFirst()
                            .orElseThrow();
                    if (!key.endsWith(".") && !texts.containsKey(key)) {
                        faults.add(key);
                    }
                })))
                .isEmpty();
    }

    @Test
    @DisplayName("every page has a title")
    void titled() throws IOException {
        Map<String, String> texts = TextFiles.read("");
        Map<String, String> untitled = new TreeMap<>();
        for (Path page : pages()) {
            String place = WEBAPP.relativize(page).toString().replace('\\', '/');
            String key = place.replace(".xhtml", "").replace('/', '.') + ".title";
            boolean own = Files.readString(page).contains("name=\"pageTitle\"");
            if (!place.startsWith("WEB-INF") && !own && !texts.containsKey(key)) {
                untitled.put(place, key);
            }
        }
        assertThat(untitled).isEmpty();
    }

    @Test
    @DisplayName("attributes that are read aloud or shown come from the bundles too")
    void noLiteralAttributes() throws IOException {
        assertThat(faults((text, faults) -> SAYING.matcher(text)
                        .results()
                        .map(hit -> hit.group(1))
                        .filter(value -> value.contains(" "))
                        .forEach(faults::add)))
                .isEmpty();
    }

    private interface Look {
        void at(String text, List<String> faults);
    }

    private static Map<String, List<String>> faults(Look look) throws IOException {
        Map<String, List<String>> all = new TreeMap<>();
        for (Path page : pages()) {
            List<String> faults = new ArrayList<>();
            look.at(Files.readString(page), faults);
            if (!faults.isEmpty()) {
                all.put(WEBAPP.relativize(page).toString(), faults);
            }
        }
        return all;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
