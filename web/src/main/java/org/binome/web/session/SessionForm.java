package org.binome.web.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.binome.session.boundary.FindingTime;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.entity.SessionStatus;
import org.binome.skill.boundary.SkillCatalogue;
import org.binome.skill.boundary.ThemeEntry;
import org.binome.survey.boundary.PulseTaking;
import org.binome.web.faces.Notice;

/** One session: confirm it, log it as held or correct that, say how it was, note something for oneself. */
@Named("sessionForm")
@ViewScoped
public class SessionForm implements Serializable {

    @Inject
    Meeting meeting;

    @Inject
    FindingTime finding;

    @Inject
    PulseTaking pulse;

    @Inject
    SkillCatalogue catalogue;

    @Inject
    Notice notice;

    @Inject
    PairingSessionsView sessions;

    private long id;
    private SessionDetails session;
    private int heldMinutes;
    private Integer mood;
    private Integer useful;
    private String note;

    public void load() {
        session = meeting.see(id);
        heldMinutes = isHeld() ? session.heldMinutes() : (int) session.minutes();
        note = note == null ? meeting.note(id) : note;
    }

    public String confirm() {
        meeting.confirm(id);
        notice.done("session.confirmed.told", session.partner());
        return again();
    }

    public String cancel() {
        meeting.cancel(id);
        notice.done(isDraft() ? "session.cancelled.draft" : "session.cancelled.told");
        return session.pairingActive()
                ? "/me/session-plan?faces-redirect=true&instead=" + id
                : "/me/pairing?faces-redirect=true&id=" + session.pairingId();
    }

    public String hold() {
        meeting.hold(id, heldMinutes);
        notice.done("session.held.told");
        return again();
    }

    public String correct() {
        meeting.correct(id, session.version(), heldMinutes);
        notice.done("session.corrected.told");
        return again();
    }

    public String givePulse() {
        pulse.give(id, mood, useful);
        notice.done("session.pulse.thanks");
        return again();
    }

    public String keepNote() {
        meeting.note(id, note == null ? "" : note);
        notice.done("common.saved");
        return again();
    }

    private String again() {
        return "/me/session?faces-redirect=true&id=" + id;
    }

    /** The theme's name in that language; the code when the catalogue no longer has it. */
    public String themeName(Locale locale) {
        return catalogue.themes().stream()
                .filter(theme -> theme.code().equals(session.themeCode()))
                .map((ThemeEntry theme) -> theme.name(locale))
                .findFirst()
                .orElse(session.themeCode());
    }

    public List<String> getAgenda() {
        return session.agenda().lines().filter(line -> !line.isBlank()).toList();
    }

    /** Key of the sentence that tells where it stands, and names only what a button offers. */
    public String getStanding() {
        String draft = isToLog() ? ".past" : ".idle";
        return "session.status." + session.status() + (isDraft() && !isConfirmable() ? draft : "");
    }

    /** Nobody has an invitation yet. */
    public boolean isDraft() {
        return session.status() == SessionStatus.PLANNED;
    }

    public boolean isConfirmable() {
        return isDraft() && session.pairingActive() && !isToLog();
    }

    public boolean isChangeable() {
        return isOpen() && session.pairingActive();
    }

    /** An hour to come that lies outside what one of the two has said. */
    public boolean isUnusual() {
        return isOpen()
                && !isToLog()
                && !finding.suitsBoth(session.pairingId(), session.startsAt(), (int) session.minutes());
    }

    public boolean isOpen() {
        return session.status() == SessionStatus.PLANNED || session.status() == SessionStatus.CONFIRMED;
    }

    public boolean isCancelled() {
        return session.status() == SessionStatus.CANCELLED;
    }

    public boolean isHeld() {
        return session.status() == SessionStatus.HELD;
    }

    public boolean isToLog() {
        return isOpen() && sessions.isBegun(session);
    }

    public boolean isCorrectable() {
        return isHeld() && sessions.isCorrectable(session);
    }

    /** The last day, on the reader's own clock, on which the length can be corrected. */
    public LocalDate getCorrectableUntil() {
        return session.correctableUntil().atZone(ZoneId.of(session.myZone())).toLocalDate();
    }

    /** Something is to be confirmed, logged or said. */
    public boolean isAsking() {
        return isConfirmable() || isToLog() || isPulseDue();
    }

    public boolean isPulseDue() {
        return isHeld() && !pulse.answered().contains(id);
    }

    public SessionDetails getSession() {
        return session;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getHeldMinutes() {
        return heldMinutes;
    }

    public void setHeldMinutes(int heldMinutes) {
        this.heldMinutes = heldMinutes;
    }

    public Integer getMood() {
        return mood;
    }

    public void setMood(Integer mood) {
        this.mood = mood;
    }

    public Integer getUseful() {
        return useful;
    }

    public void setUseful(Integer useful) {
        this.useful = useful;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
