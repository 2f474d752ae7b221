package org.binome.web.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.binome.session.boundary.GatheringDetails;
import org.binome.session.boundary.GatheringDetails.Person;
import org.binome.session.boundary.MeetingAsGroup;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.entity.SessionStatus;
import org.binome.web.faces.Notice;

/** Logs a meeting of a group as held: for all, or without those who were not there. */
@Named("gatheringForm")
@ViewScoped
public class GatheringForm implements Serializable {

    @Inject
    MeetingAsGroup meeting;

    @Inject
    Notice notice;

    private SessionDetails session;
    private GatheringDetails gathering;
    private Long[] present = {};
    private int minutes;

    /** Of a session that is a part of one; of any other it is none. */
    public void load(SessionDetails session) {
        if (this.session == null && session.gathering() != null) {
            this.session = session;
            gathering = meeting.see(session.pairingId(), session.gathering());
            present = getExpected().stream().map(Person::pairing).toArray(Long[]::new);
            minutes = (int) session.minutes();
        }
    }

    public String hold() {
        Set<Long> there = Set.of(present);
        Set<Long> absent = getExpected().stream()
                .map(Person::pairing)
                .filter(Predicate.not(there::contains))
                .collect(Collectors.toSet());
        meeting.hold(session.pairingId(), session.gathering(), minutes, absent);
        notice.done("session.held.told");
        return "/me/session?faces-redirect=true&id=" + session.id();
    }

    /** Those whose session is neither held nor cancelled. */
    public List<Person> getExpected() {
        return gathering.people().stream()
                .filter(person -> person.status() != SessionStatus.HELD && person.status() != SessionStatus.CANCELLED)
                .toList();
    }

    public boolean isShown() {
        return gathering != null;
    }

    public GatheringDetails getGathering() {
        return gathering;
    }

    public Long[] getPresent() {
        return present;
    }

    public void setPresent(Long[] present) {
        this.present = present;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
