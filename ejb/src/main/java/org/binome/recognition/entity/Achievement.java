package org.binome.recognition.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** What two people did in their pairing, as it stood when it was written down. */
@Embeddable
public class Achievement implements Serializable {

    /** Sessions held. */
    @Column(name = "sessions")
    private int sessions;

    /** Minutes met in them. */
    @Column(name = "minutes")
    private int minutes;

    /** Sessions among them in which the two swapped roles. */
    @Column(name = "swapped")
    private int swapped;

    /** Codes of the themes, in the order they were first met in, separated by blanks. */
    @Column(name = "themes")
    private String themes;

    protected Achievement() {}

    /** @param swapped how many of the sessions were taught by the mentee */
    public Achievement(int sessions, int minutes, int swapped, List<String> themes) {
        this.sessions = sessions;
        this.minutes = minutes;
        this.swapped = swapped;
        this.themes = String.join(" ", themes);
    }

    public int sessions() {
        return sessions;
    }

    public int minutes() {
        return minutes;
    }

    public int swapped() {
        return swapped;
    }

    /** Codes. */
    public List<String> themes() {
        return themes.isEmpty() ? List.of() : List.of(themes.split(" "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Achievement that
                && sessions == that.sessions
                && minutes == that.minutes
                && swapped == that.swapped
                && Objects.equals(themes, that.themes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sessions, minutes, swapped, themes);
    }
}
