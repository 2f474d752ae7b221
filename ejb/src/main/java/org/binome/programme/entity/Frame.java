package org.binome.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.binome.shared.InvalidException;

/** The rhythm the practice advises: six sessions of an hour, up to three hours a month. */
@Embeddable
public class Frame implements Serializable {

    /** Minutes of the one session of a flash campaign. */
    public static final int FLASH_MINUTES = 45;

    @Enumerated(EnumType.STRING)
    @Column(name = "format")
    private Format format = Format.PAIR;

    @Column(name = "planned_sessions")
    private int sessions;

    @Column(name = "session_minutes")
    private int sessionMinutes;

    /** Time of each person, a month, preparation included. */
    @Column(name = "monthly_budget_minutes")
    private int monthlyBudgetMinutes;

    protected Frame() {}

    /** @throws InvalidException outside 1 to 24 sessions, 15 to 240 minutes, 30 minutes to 20 hours a month */
    public Frame(int sessions, int sessionMinutes, int monthlyBudgetMinutes) {
        InvalidException.unless(sessions >= 1 && sessions <= 24, "campaign.frame-sessions", "frame.sessions");
        InvalidException.unless(
                sessionMinutes >= 15 && sessionMinutes <= 240, "campaign.frame-minutes", "frame.sessionMinutes");
        InvalidException.unless(
                monthlyBudgetMinutes >= 30 && monthlyBudgetMinutes <= 1200,
                "campaign.frame-budget",
                "frame.monthlyBudgetMinutes");
        this.sessions = sessions;
        this.sessionMinutes = sessionMinutes;
        this.monthlyBudgetMinutes = monthlyBudgetMinutes;
    }

    /** One session of {@value #FLASH_MINUTES} minutes. */
    public static Frame flash(int monthlyBudgetMinutes) {
        Frame frame = new Frame(1, FLASH_MINUTES, monthlyBudgetMinutes);
        frame.format = Format.FLASH;
        return frame;
    }

    /** The same rhythm for a mentor with several mentees. */
    public static Frame group(int sessions, int sessionMinutes, int monthlyBudgetMinutes) {
        Frame frame = new Frame(sessions, sessionMinutes, monthlyBudgetMinutes);
        frame.format = Format.GROUP;
        return frame;
    }

    /** What people of that format plan; a flash campaign has one session, whatever is asked for. */
    public static Frame of(Format format, int sessions, int sessionMinutes, int monthlyBudgetMinutes) {
        return switch (format) {
            case PAIR -> new Frame(sessions, sessionMinutes, monthlyBudgetMinutes);
            case FLASH -> flash(monthlyBudgetMinutes);
            case GROUP -> group(sessions, sessionMinutes, monthlyBudgetMinutes);
        };
    }

    public static Frame usual() {
        return new Frame(6, 60, 180);
    }

    Frame copy() {
        return of(format, sessions, sessionMinutes, monthlyBudgetMinutes);
    }

    public Format format() {
        return format;
    }

    public int sessions() {
        return sessions;
    }

    public int sessionMinutes() {
        return sessionMinutes;
    }

    public int monthlyBudgetMinutes() {
        return monthlyBudgetMinutes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frame that
                && format == that.format
                && sessions == that.sessions
                && sessionMinutes == that.sessionMinutes
                && monthlyBudgetMinutes == that.monthlyBudgetMinutes;
    }

    @Override
    public int hashCode() {
        return Objects.hash(format, sessions, sessionMinutes, monthlyBudgetMinutes);
    }
}
