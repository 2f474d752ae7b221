package org.binome.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** How calendars know a session: by one name for life, and by a revision that grows with each change they are told of. */
@Embeddable
public class CalendarEntry implements Serializable {

    @Column(name = "calendar_uid")
    private String uid;

    @Column(name = "calendar_sequence")
    private int sequence;

    /** Of which gathering of a group it is a part; null for a session of two alone. */
    @Column(name = "gathering")
    private String gathering;

    protected CalendarEntry() {}

    private CalendarEntry(String uid, int sequence, String gathering) {
        this.uid = Objects.requireNonNull(uid);
        this.sequence = sequence;
        this.gathering = gathering;
    }

    /** One that no calendar has seen yet. */
    static CalendarEntry fresh() {
        return new CalendarEntry(UUID.randomUUID() + "@binome", 0, null);
    }

    CalendarEntry revised() {
        return new CalendarEntry(uid, sequence + 1, gathering);
    }

    CalendarEntry within(String gathering) {
        return new CalendarEntry(uid, sequence, Objects.requireNonNull(gathering));
    }

    public String uid() {
        return uid;
    }

    /** Revision, from 0. */
    public int sequence() {
        return sequence;
    }

    /** Null for a session of two alone. */
    public String gathering() {
        return gathering;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarEntry that && sequence == that.sequence && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hash(uid, sequence);
    }
}
