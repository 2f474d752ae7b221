package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.binome.notification.entity.Letter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes letters in the reader's language. Each kind has four texts in the bundle: {@code kind.subject}, {@code kind.title},
 * {@code kind.body} and {@code kind.action}; the action leads to one page.
 */
@ApplicationScoped
public class Letters {

    private static final String FRAME = frame();

    @Inject
    @ConfigProperty(name = "binome.base-url", defaultValue = "http://localhost:8080/binome")
    String baseUrl;

    /**
     * @param page path below the application's address, e.g. {@code /me/home.xhtml}
     * @param facts fill the placeholders {0}, {1}, … of every text of this kind
     */
    public Letter write(String kind, Locale reader, String page, Object... facts) {
        ResourceBundle texts = texts(reader);
        String subject = fill(texts, kind + ".subject", reader, facts);
        String title = fill(texts, kind + ".title", reader, facts);
        String body = fill(texts, kind + ".body", reader, facts);
        String action = fill(texts, kind + ".action", reader, facts);
        String foot = fill(texts, "foot", reader);
        String address = baseUrl + page;
        String text = String.join("\n\n", title, body, action + ": " + address, "-- \n" + foot);
        String html = FRAME.replace("{{language}}", reader.getLanguage())
                .replace("{{title}}", escape(title))
                .replace("{{body}}", escape(body).replace("\n", "<br>"))
                .replace("{{action}}", escape(action))
                .replace("{{address}}", escape(address))
                .replace("{{foot}}", escape(foot));
        return new Letter(subject, text, html);
    }

    /** One text of the letters' bundle, for subjects of calendar entries and the like. */
    public String text(String key, Locale reader, Object... facts) {
        return fill(texts(reader), key, reader, facts);
    }

    private static ResourceBundle texts(Locale reader) {
        return ResourceBundle.getBundle(
                "org.binome.notification.letters",
                reader,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String fill(ResourceBundle texts, String key, Locale reader, Object... facts) {
        return new MessageFormat(texts.getString(key), reader).format(facts);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String frame() {
        try (InputStream frame = Letters.class.getResourceAsStream("/org/binome/notification/letter.html")) {
            return new String(frame.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
