package org.binome.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import org.binome.shared.Aggregate;

/** The text of a letter as HR has written it, in one language, with places such as {@code {reader}}. */
@Entity
@Table(name = "letter_text")
public class LetterText extends Aggregate {

    @Column(name = "kind")
    private String kind;

    /** ISO 639-1. */
    @Column(name = "language")
    private String language;

    @Column(name = "subject")
    private String subject;

    @Column(name = "title")
    private String title;

    @Column(name = "body")
    private String body;

    @Column(name = "action")
    private String action;

    protected LetterText() {}

    public LetterText(String kind, String language, Wording wording) {
        this.kind = Objects.requireNonNull(kind);
        this.language = Objects.requireNonNull(language);
        reword(wording);
    }

    public final void reword(Wording wording) {
        subject = wording.subject();
        title = wording.title();
        body = wording.body();
        action = wording.action();
    }

    public String kind() {
        return kind;
    }

    public String language() {
        return language;
    }

    public Wording wording() {
        return new Wording(subject, title, body, action);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LetterText that
                && Objects.equals(kind, that.kind())
                && Objects.equals(language, that.language());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, language);
    }
}
