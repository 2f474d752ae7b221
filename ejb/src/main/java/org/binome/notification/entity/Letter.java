package org.binome.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** What a mail says: a subject, the same content as text and as HTML, and perhaps an iTIP message for the calendar. */
@Embeddable
public class Letter implements Serializable {

    /** What the database takes. */
    private static final int LONGEST_SUBJECT = 500;

    /** Which letter it is, e.g. {@code proposal.to-answer}; empty for a letter of no kind. */
    @Column(name = "kind")
    private String kind = "";

    @Column(name = "subject")
    private String subject;

    @Column(name = "text_body")
    private String text;

    @Column(name = "html_body")
    private String html;

    /** REQUEST or CANCEL, empty without a calendar part. */
    @Column(name = "calendar_method")
    private String calendarMethod = "";

    @Column(name = "calendar_body")
    private String calendar = "";

    /** Where one click stops more of its kind (RFC 8058); empty where that makes no sense. */
    @Column(name = "unsubscribe")
    private String unsubscribe = "";

    protected Letter() {}

    /** @param subject becomes one line; what is too long of it is left out */
    public Letter(String subject, String text, String html) {
        this.subject = shortened(subject.replaceAll("[\\r\\n]+", " "));
        this.text = Objects.requireNonNull(text);
        this.html = Objects.requireNonNull(html);
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    public Letter withCalendar(String method, String calendar) {
        Letter letter = copy();
        letter.calendarMethod = method;
        letter.calendar = calendar;
        return letter;
    }

    /** @param kind as in the bundle of texts */
    public Letter ofKind(String kind) {
        Letter letter = copy();
        letter.kind = Objects.requireNonNull(kind);
        return letter;
    }

    /** @param address that takes a POST of nobody in particular */
    public Letter stoppedAt(String address) {
        Letter letter = copy();
        letter.unsubscribe = Objects.requireNonNull(address);
        return letter;
    }

    private Letter copy() {
        Letter letter = new Letter(subject, text, html);
        letter.kind = kind;
        letter.unsubscribe = unsubscribe;
        letter.calendarMethod = calendarMethod;
        letter.calendar = calendar;
        return letter;
    }

    public boolean hasCalendar() {
        return !calendarMethod.isEmpty();
    }

    public String kind() {
        return kind;
    }

    public String unsubscribe() {
        return unsubscribe;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public String html() {
        return html;
    }

    public String calendarMethod() {
        return calendarMethod;
    }

    public String calendar() {
        return calendar;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Letter that
                && Objects.equals(subject, that.subject)
                && Objects.equals(text, that.text)
                && Objects.equals(calendar, that.calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, text);
    }
}
