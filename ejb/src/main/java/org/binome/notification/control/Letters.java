package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.binome.notification.control.Sheet.Link;
import org.binome.notification.entity.Letter;
import org.binome.notification.entity.Wording;
import org.binome.people.entity.Employee;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes letters in the reader's language. Each kind has four texts in the bundle: {@code kind.subject}, {@code kind.title},
 * {@code kind.body} and {@code kind.action}, unless HR has written others; the action leads to one page.
 */
@ApplicationScoped
public class Letters {

    @Inject
    @ConfigProperty(name = "binome.base-url", defaultValue = "http://localhost:8080/binome")
    String baseUrl;

    @Inject
    LetterTexts edited;

    /**
     * @param page path below the application's address, e.g. {@code /me/home.xhtml}
     * @param facts fill the placeholders {0}, {1}, … of every text of this kind
     */
    public Letter write(String kind, Locale reader, String page, Object... facts) {
        return write(kind, reader, page, List.of(), text("foot", reader), List.of(), facts);
    }

    /**
     * The same with more on it.
     *
     * @param list things that each have a page of their own; may be empty
     * @param foot why it came
     * @param choices where to stop more of its kind; may be empty
     */
    Letter write(
            String kind,
            Locale reader,
            String page,
            List<Link> list,
            String foot,
            List<Link> choices,
            Object... facts) {
        return letter(kind, reader, wording(kind, reader, facts), page, list, foot, choices);
    }

    /** As it would read with this wording. @param wording filled in */
    Letter preview(String kind, Locale reader, Wording wording) {
        return letter(kind, reader, wording, "/me/home.xhtml", List.of(), text("foot", reader), List.of());
    }

    private Letter letter(
            String kind, Locale reader, Wording said, String page, List<Link> list, String foot, List<Link> choices) {
        Link action = new Link(said.action(), address(page));
        Sheet sheet = new Sheet(reader, said.title(), said.body(), list, action, foot, choices);
        return new Letter(said.subject(), sheet.text(), sheet.html()).ofKind(kind);
    }

    private Wording wording(String kind, Locale reader, Object... facts) {
        StandardTexts standard = StandardTexts.in(reader);
        String language = "fr".equals(reader.getLanguage()) ? "fr" : "en";
        return edited.find(kind, language)
                .map(text -> text.wording().with(part -> LetterPlaces.of(kind).filled(part, facts)))
                .orElseGet(() -> standard.wording(kind).with(part -> standard.filled(part, facts)));
    }

    /** One text of the letters' bundle, for subjects of calendar entries and the like. */
    public String text(String key, Locale reader, Object... facts) {
        return StandardTexts.in(reader).text(key, facts);
    }

    /** First names as one says them: "Anne, Bruno and Chloé". */
    String names(List<Employee> people, Locale reader) {
        List<String> names = people.stream().map(Employee::firstName).toList();
        String last = names.get(names.size() - 1);
        return names.size() == 1
                ? last
                : text("names", reader, String.join(", ", names.subList(0, names.size() - 1)), last);
    }

    /** Absolute. @param page path below the application's address */
    String address(String page) {
        return baseUrl + page;
    }
}
