package org.binome.web.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.session.boundary.GatheringDetails;
import org.binome.session.boundary.GatheringDetails.Person;
import org.binome.session.boundary.MeetingAsGroup;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.entity.SessionStatus;
import org.binome.web.faces.Notice;

/** A meeting of a group; its mentor logs it as held: for all, or without those who were not there. */
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
            present = pairings(getExpected()).toArray(Long[]::new);
            minutes = (int) session.minutes();
        }
    }

    public String hold() {
        Set<Long> there = Set.of(present);
        Set<Long> absent =
                pairings(getExpected()).filter(Predicate.not(there::contains)).collect(Collectors.toSet());
        meeting.hold(session.pairingId(), session.gathering(), minutes, absent);
        notice.done("session.held.told");
        return "/me/session?faces-redirect=true&id=" + session.id();
    }

    /** Those whose session is neither held nor cancelled. */
    public List<Person> getExpected() {
        return gathering.people().stream()
                .filter(person -> person.status() == SessionStatus.CONFIRMED)
                .toList();
    }

    private static Stream<Long> pairings(List<Person> people) {
        return people.stream().map(Person::pairing).filter(Objects::nonNull);
    }

    /** The reader says who was there; a mentee logs the own session only. */
    public boolean isLed() {
        return gathering != null && gathering.leads();
    }

    /** Somebody is still to be said of, though the reader's page may be of a session that is held already. */
    public boolean isToLog() {
        return isLed() && !getExpected().isEmpty();
    }

    /** Key of the sentence above the people. */
    public String getSentence() {
        return gathering.open() ? "group.session.text" : isLed() ? "group.session.past" : "group.session.invited";
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
