package org.binome.web.session;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.boundary.SessionPlan;
import org.binome.session.entity.PlaceKind;

/** What is typed about a session: day and time on the own clock, place, theme, agenda. */
public final class PlanFields implements Serializable {

    private final ZoneId zone;
    private LocalDate day;
    private LocalTime time;
    private int minutes;
    private PlaceKind placeKind = PlaceKind.ROOM;
    private String place = "";
    private String theme = "";
    private String agenda = "";

    PlanFields(ZoneId zone, Instant startsAt, int minutes, String agenda) {
        this.zone = zone;
        this.minutes = minutes;
        this.agenda = agenda;
        startAt(startsAt);
    }

    /** Where and what about, as in that session; its agenda unless it has none. */
    PlanFields like(SessionDetails session) {
        minutes = (int) session.minutes();
        placeKind = session.placeKind();
        place = session.place();
        theme = session.themeCode();
        agenda = session.agenda().isEmpty() ? agenda : session.agenda();
        return this;
    }

    void startAt(Instant instant) {
        day = instant.atZone(zone).toLocalDate();
        time = instant.atZone(zone).toLocalTime();
    }

    Instant start() {
        return day.atTime(time).atZone(zone).toInstant();
    }

    SessionPlan plan() {
        return new SessionPlan(start(), minutes, zone.getId(), placeKind, text(place), text(theme), text(agenda));
    }

    private static String text(String given) {
        return given == null ? "" : given;
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
