package org.binome.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** What a mail says: a subject, the same content as text and as HTML, and perhaps an iTIP message for the calendar. */
@Embeddable
public class Letter implements Serializable {

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

    protected Letter() {}

    public Letter(String subject, String text, String html) {
        this.subject = Objects.requireNonNull(subject).replaceAll("[\\r\\n]+", " ");
        this.text = Objects.requireNonNull(text);
        this.html = Objects.requireNonNull(html);
    }

    public Letter withCalendar(String method, String calendar) {
        Letter letter = new Letter(subject, text, html);
        letter.calendarMethod = method;
        letter.calendar = calendar;
        return letter;
    }

    public boolean hasCalendar() {
        return !calendarMethod.isEmpty();
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
