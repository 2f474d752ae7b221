package org.binome.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.binome.shared.InvalidException;

/** Place, theme and agenda: the frame of the practice. Each may stay empty until the session is confirmed (P23). */
@Embeddable
public class SessionFrame implements Serializable {

    @Enumerated(EnumType.STRING)
    @Column(name = "place_kind")
    private PlaceKind placeKind = PlaceKind.ROOM;

    @Column(name = "place")
    private String place = "";

    /** Code of the theme. */
    @Column(name = "theme_code")
    private String themeCode = "";

    @Column(name = "agenda")
    private String agenda = "";

    /** All of it is still open. */
    protected SessionFrame() {}

    /** @throws InvalidException when the place of a video call is not a safe address */
    public SessionFrame(PlaceKind placeKind, String place, String themeCode, String agenda) {
        InvalidException.unless(
                placeKind != PlaceKind.VIDEO || place.isBlank() || place.startsWith("https://"),
                "session.video-link",
                "place");
        this.placeKind = Objects.requireNonNull(placeKind);
        this.place = place.strip();
        this.themeCode = themeCode.strip();
        this.agenda = agenda.strip();
    }

    /** @throws InvalidException without place, theme or agenda (P23) */
    void requireComplete() {
        InvalidException.unless(!place.isBlank(), "session.place-missing", "place");
        InvalidException.unless(!themeCode.isBlank(), "session.theme-missing", "theme");
        InvalidException.unless(!agenda.isBlank(), "session.agenda-missing", "agenda");
    }

    public PlaceKind placeKind() {
        return placeKind;
    }

    public String place() {
        return place;
    }

    public String themeCode() {
        return themeCode;
    }

    public String agenda() {
        return agenda;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionFrame that
                && placeKind == that.placeKind
                && Objects.equals(place, that.place)
                && Objects.equals(themeCode, that.themeCode)
                && Objects.equals(agenda, that.agenda);
    }

    @Override
    public int hashCode() {
        return Objects.hash(placeKind, place, themeCode, agenda);
    }
}
