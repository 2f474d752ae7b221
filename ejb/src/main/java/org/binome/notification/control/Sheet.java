package org.binome.notification.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A letter laid out, as text and as HTML with the same content.
 *
 * @param list things that each have a page of their own; may be empty
 * @param foot why it came
 * @param choices where to stop more of its kind; may be empty
 */
record Sheet(Locale reader, String title, String body, List<Link> list, Link action, String foot, List<Link> choices) {

    /** @param address absolute */
    record Link(String words, String address) {

        private String text() {
            return words + ": " + address;
        }

        private String html() {
            return "<a href=\"" + escape(address) + "\">" + escape(words) + "</a>";
        }
    }

    private static final String FRAME = frame();

    String text() {
        String lines = list.stream().map(link -> "- " + link.text()).collect(Collectors.joining("\n"));
        String under = choices.stream().map(link -> "\n" + link.text()).collect(Collectors.joining());
        String said = lines.isEmpty() ? body : body + "\n\n" + lines;
        return String.join("\n\n", title, said, action.text(), "-- \n" + foot + under);
    }

    String html() {
        // what people have written comes last, so that nothing in it is taken for a place of the frame
        return FRAME.replace("{{language}}", reader.getLanguage())
                .replace("{{address}}", escape(action.address()))
                .replace(
                        "{{choices}}",
                        choices.stream().map(link -> "<br>" + link.html()).collect(Collectors.joining()))
                .replace("{{foot}}", escape(foot))
                .replace("{{list}}", items())
                .replace("{{action}}", escape(action.words()))
                .replace("{{title}}", escape(title))
                .replace("{{body}}", escape(body).replace("\n", "<br>"));
    }

    private String items() {
        return list.isEmpty()
                ? ""
                : list.stream()
                        .map(link -> "<li>" + link.html() + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String frame() {
        try (InputStream frame = Sheet.class.getResourceAsStream("/org/binome/notification/letter.html")) {
            return new String(frame.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
