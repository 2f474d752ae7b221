package org.binome.notification.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.binome.notification.entity.NudgeKind;
import org.binome.notification.entity.Wording;
import org.binome.shared.InvalidException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P27 places in the texts of mails")
class LetterPlacesTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final Wordings wordings = new Wordings();

    @Test
    @DisplayName("every text that can be changed passes its own check, and can be filled with samples")
    void standard() {
        wordings.letters = new Letters();
        for (String kind : wordings.kinds()) {
            for (Locale language : LANGUAGES) {
                Wording standard = wordings.standard(kind, language);
                wordings.check(kind, language, standard);
                assertThat(wordings.preview(kind, language, standard).text())
                        .as(kind)
                        .doesNotContain("{", "}");
            }
        }
    }

    @Test
    @DisplayName("P27 HR can change every text but that to persons of trust, where each word was weighed")
    void all() {
        assertThat(ResourceBundle.getBundle("org.binome.notification.letters", Locale.ROOT).keySet().stream()
                        .filter(key -> key.endsWith(".subject"))
                        .map(key -> key.substring(0, key.lastIndexOf('.')))
                        .filter(kind -> !kind.startsWith("safeguard.")))
                .containsExactlyInAnyOrderElementsOf(wordings.kinds());
    }

    @Test
    @DisplayName("every reminder has a reason and a line for the list, in both languages")
    void reminders() {
        for (NudgeKind kind : NudgeKind.values()) {
            for (Locale language : LANGUAGES) {
                StandardTexts texts = StandardTexts.in(language);
                assertThat(texts.text(kind.letter() + ".reason")).isNotBlank();
                assertThat(wordings.kinds()).contains(kind.letter());
                if (kind != NudgeKind.DIGEST) {
                    assertThat(texts.text(kind.letter() + ".line", "Robin", "Alex", "Monday"))
                            .isNotBlank()
                            .doesNotContain("{");
                }
            }
        }
    }

    @Test
    @DisplayName("one that nothing fills, and one that is missing, are refused by name")
    void refused() {
        Wording standard = wordings.standard("proposal.to-answer", Locale.ENGLISH);
        refused(with(standard, "Answer until {until} in {campaign}, {surname}"), "mail.place-unknown", "{surname}");
        refused(with(standard, "Answer until {until"), "mail.place-unknown", "{");
        refused(with(standard, "Answer in {campaign}"), "mail.place-missing", "{until}");
        wordings.check("proposal.to-answer", Locale.ENGLISH, with(standard, "{campaign}: until {until}, ’tis all"));
    }

    private static Wording with(Wording standard, String body) {
        return new Wording(standard.subject(), standard.title(), body, standard.action());
    }

    private void refused(Wording wording, String code, String place) {
        assertThatThrownBy(() -> wordings.check("proposal.to-answer", Locale.ENGLISH, wording))
                .isInstanceOfSatisfying(InvalidException.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.parameters()).isEqualTo(Map.of("field", "body", "place", place));
                });
    }

    @Test
    @DisplayName("what people write is shown as it is, in braces or angles too")
    void harmless() {
        LetterPlaces places = LetterPlaces.of("invited");
        assertThat(places.filled("{reader}, “{campaign}”", "{campaign} $1 \\", "<b>{{body}}</b>"))
                .isEqualTo("{campaign} $1 \\, “<b>{{body}}</b>”");
        Sheet sheet = new Sheet(
                Locale.ENGLISH,
                "<script>{{body}}",
                "a\n<img src=x>",
                List.of(new Sheet.Link("\"><i>", "https://example.org/?a=1&b=2")),
                new Sheet.Link("Go", "https://example.org/"),
                "",
                List.of());
        assertThat(sheet.html()).doesNotContain("<script", "<img", "<i>").contains("a=1&amp;b=2");
    }
}
