package org.binome.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.binome.shared.InvalidException;

/** What a module or an article says in one language. */
@Embeddable
public class MaterialText implements Serializable {

    private static final int TITLE = 120;
    private static final int SUMMARY = 300;
    private static final int BODY = 40_000;

    /** ISO 639-1. */
    @Column(name = "language")
    private String language;

    @Column(name = "title")
    private String title;

    @Column(name = "summary")
    private String summary;

    /** CommonMark. */
    @Column(name = "body")
    private String body;

    protected MaterialText() {}

    /** @throws InvalidException when the title is missing, or one of the three is too long */
    public MaterialText(String language, String title, String summary, String body) {
        this.language = Objects.requireNonNull(language);
        this.title = within(TITLE, "title", title);
        this.summary = within(SUMMARY, "summary", summary);
        this.body = within(BODY, "body", body);
        require(!this.title.isEmpty(), "learning.title-missing", "title");
    }

    private String within(int most, String field, String text) {
        String given = text == null ? "" : text.strip();
        if (given.length() > most) {
            throw new InvalidException(
                    "learning.too-long", Map.of("most", most, "language", language, "field", path(field)));
        }
        return given;
    }

    /** @throws InvalidException with the code, naming the language, unless the condition holds */
    void require(boolean condition, String code, String field) {
        if (!condition) {
            throw new InvalidException(code, Map.of("language", language, "field", path(field)));
        }
    }

    private String path(String field) {
        return "texts." + language + "." + field;
    }

    /** @throws InvalidException when something a reader would miss is missing */
    void requireComplete() {
        require(!summary.isEmpty(), "learning.summary-missing", "summary");
        require(!body.isEmpty(), "learning.body-missing", "body");
    }

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public String body() {
        return body;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaterialText that
                && Objects.equals(language, that.language)
                && Objects.equals(title, that.title)
                && Objects.equals(summary, that.summary)
                && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, title);
    }
}
