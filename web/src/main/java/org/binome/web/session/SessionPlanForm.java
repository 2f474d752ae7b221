package org.binome.web.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.pairing.boundary.PairingLife;
import org.binome.session.boundary.FindingTime;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.boundary.SessionPlan;
import org.binome.session.entity.PlaceKind;
import org.binome.session.entity.SessionStatus;
import org.binome.skill.boundary.SkillCatalogue;
import org.binome.skill.boundary.ThemeEntry;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** Plans a session, or changes one: day and time on the own clock, place, theme, agenda. */
@Named("sessionPlanForm")
@ViewScoped
public class SessionPlanForm implements Serializable {

    @Inject
    Meeting meeting;

    @Inject
    FindingTime finding;

    @Inject
    PairingLife life;

    @Inject
    SkillCatalogue catalogue;

    @Inject
    PairingSessionsView sessions;

    @Inject
    TextView text;

    @Inject
    Notice notice;

    private long pairingId;
    private long sessionId;
    private long version;
    private int station;
    private SessionStatus status = SessionStatus.PLANNED;
    private PairingDetails pairing;
    private LocalDate day;
    private LocalTime time;
    private int minutes;
    private PlaceKind placeKind = PlaceKind.ROOM;
    private String place = "";
    private String theme = "";
    private String agenda = "";

    public void load() {
        if (pairing != null) {
            return;
        }
        if (sessionId == 0) {
            pairing = life.see(pairingId, text.locale());
            station = meeting.nextStation(pairingId);
            startAt(finding.next(pairingId).startsAt());
            minutes = pairing.sessionMinutes();
            agenda = text.of("session.agenda." + station);
        } else {
            show(meeting.see(sessionId));
        }
    }

    private void show(SessionDetails session) {
        pairingId = session.pairingId();
        version = session.version();
        station = session.station();
        status = session.status();
        pairing = life.see(pairingId, text.locale());
        startAt(session.startsAt());
        minutes = (int) session.minutes();
        placeKind = session.placeKind();
        place = session.place();
        theme = session.themeCode();
        agenda = session.agenda();
    }

    /** Keeps it for the two; without an invitation yet, unless they have one already. */
    public String save() {
        SessionDetails session = isNew() ? meeting.plan(pairingId, plan()) : meeting.change(sessionId, version, plan());
        notice.done(saved(session), pairing.partner().firstName());
        return open(session.id());
    }

    private String saved(SessionDetails session) {
        String draft = sessions.isBegun(session) ? "session.saved.past" : "session.saved";
        return isDraft() ? draft : "session.changed.told";
    }

    /** Keeps it and sends the invitation to both, or does neither. */
    public String confirm() {
        SessionDetails session = isNew()
                ? meeting.planAndConfirm(pairingId, plan())
                : meeting.changeAndConfirm(sessionId, version, plan());
        notice.done("session.confirmed.told", pairing.partner().firstName());
        return open(session.id());
    }

    private void startAt(Instant instant) {
        day = instant.atZone(zone()).toLocalDate();
        time = instant.atZone(zone()).toLocalTime();
    }

    private Instant start() {
        return day.atTime(time).atZone(zone()).toInstant();
    }

    /** Whether both have said, when they enrolled, that they can meet then. */
    public boolean isSuitingBoth() {
        return finding.suitsBoth(pairingId, start(), minutes);
    }

    private SessionPlan plan() {
        return new SessionPlan(start(), minutes, zone().getId(), placeKind, text(place), text(theme), text(agenda));
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    private static String open(long id) {
        return "/me/session?faces-redirect=true&id=" + id;
    }

    public ZoneId zone() {
        return ZoneId.of(pairing.me().zone());
    }

    /** Nobody has an invitation yet. */
    public boolean isDraft() {
        return status == SessionStatus.PLANNED;
    }

    /** What the session is called. */
    public String getTitle() {
        return sessions.title(station);
    }

    public boolean isNew() {
        return sessionId == 0;
    }

    public List<ThemeEntry> getThemes() {
        return catalogue.themes();
    }

    public PlaceKind[] getPlaceKinds() {
        return PlaceKind.values();
    }

    public PairingDetails getPairing() {
        return pairing;
    }

    public long getPairingId() {
        return pairingId;
    }

    public void setPairingId(long pairingId) {
        this.pairingId = pairingId;
    }

    public long getSessionId() {
        return sessionId;
    }

    public void setSessionId(long sessionId) {
        this.sessionId = sessionId;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public PlaceKind getPlaceKind() {
        return placeKind;
    }

    public void setPlaceKind(PlaceKind placeKind) {
        this.placeKind = placeKind;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }
}
