package org.binome.session.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.binome.matching.entity.Side;
import org.binome.pairing.boundary.OwnPairings;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.boundary.SignedIn;
import org.binome.session.control.Gatherings;
import org.binome.session.control.GroupMeetings;
import org.binome.session.control.Sessions;
import org.binome.session.entity.GroupSession;
import org.binome.session.entity.MentoringSession;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/**
 * A mentor and three to six mentees meet together, in a campaign of groups (P20). Either of them plans, moves and cancels
 * for all; who was there is the mentor's to say. Only for those in the group; a mentee sees only the gatherings to which the own pairing was invited.
 */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class MeetingAsGroup {

    @Inject
    SignedIn signedIn;

    @Inject
    OwnPairings pairings;

    @Inject
    Gatherings gatherings;

    @Inject
    GroupMeetings meetings;

    @Inject
    Sessions sessions;

    /** Who is in the group, and how many it lacks; empty in a campaign without groups. */
    public GroupView group(long pairingId) {
        return GroupView.of(pairings.group(pairingId), signedIn.employee());
    }

    /** The earliest first. */
    public List<GatheringDetails> ofPairing(long pairingId) {
        Pairing pairing = pairings.find(pairingId);
        return gatherings.ofGroup(pairing).stream()
                .flatMap(gathering -> details(gathering, pairing).stream())
                .toList();
    }

    /** @throws NotFoundException when there is none of that name, or the caller is not in it */
    public GatheringDetails see(long pairingId, String gathering) {
        Pairing pairing = pairings.find(pairingId);
        return details(gatherings.find(pairing, gathering), pairing).orElseThrow(NotFoundException::new);
    }

    /**
     * Invites everybody in an active pairing of the group.
     *
     * @throws ConflictException while these are fewer than three, or when one of them meets the mentor already at that time
     */
    public GatheringDetails plan(long pairingId, @NotNull @Valid SessionPlan plan) {
        Pairing pairing = pairings.find(pairingId);
        ConflictException.unless(pairing.status() == PairingStatus.ACTIVE, "session.pairing-not-active");
        GroupSession gathering =
                meetings.plan(pairings.group(pairingId), plan.startsAt(), plan.length(), plan.zoneId(), plan.frame());
        return see(pairingId, gathering.name());
    }

    /**
     * Another time, place, theme or agenda for all.
     *
     * @param version the one that was read: nobody overwrites what another has changed meanwhile
     */
    public GatheringDetails change(long pairingId, String gathering, long version, @NotNull @Valid SessionPlan plan) {
        Pairing pairing = pairings.find(pairingId);
        GroupSession all = mine(pairing, gathering);
        ConflictException.unless(all.version() == version, "changed-meanwhile");
        meetings.change(all, pairing, plan.startsAt(), plan.length(), plan.zoneId(), plan.frame());
        return stored(all, pairing);
    }

    public GatheringDetails cancel(long pairingId, String gathering) {
        Pairing pairing = pairings.find(pairingId);
        GroupSession all = mine(pairing, gathering);
        meetings.cancel(all);
        return stored(all, pairing);
    }

    /**
     * The mentor says it of all that are expected, a mentee of nobody but themselves.
     *
     * @param minutes they met: 5 to 480
     * @param absent pairings whose mentees were not there
     */
    public GatheringDetails hold(long pairingId, String gathering, int minutes, @NotNull Set<Long> absent) {
        Pairing pairing = pairings.find(pairingId);
        GroupSession all = mine(pairing, gathering);
        if (leads(pairing)) {
            meetings.hold(all, minutes, absent);
        } else {
            InvalidException.unless(absent.isEmpty(), "group.absent-by-mentor", "absent");
            meetings.hold(own(all, pairing).orElseThrow(), minutes);
        }
        return stored(all, pairing);
    }

    private GroupSession mine(Pairing pairing, String gathering) {
        GroupSession all = gatherings.find(pairing, gathering);
        own(all, pairing).orElseThrow(NotFoundException::new);
        return all;
    }

    private GatheringDetails stored(GroupSession all, Pairing pairing) {
        all.sessions().forEach(sessions::stored);
        return details(all, pairing).orElseThrow(NotFoundException::new);
    }

    private Optional<GatheringDetails> details(GroupSession all, Pairing pairing) {
        return own(all, pairing).map(own -> GatheringDetails.of(all, own, leads(pairing)));
    }

    /** Of the sessions the one of this pairing; the mentor is in all of them. */
    private Optional<MentoringSession> own(GroupSession all, Pairing pairing) {
        return all.sessions().stream()
                .filter(session -> session.pairing().equals(pairing))
                .findFirst()
                .or(() -> leads(pairing) ? Optional.of(all.leading()) : Optional.empty());
    }

    private boolean leads(Pairing pairing) {
        return pairing.sideOf(signedIn.employee()) == Side.MENTOR;
    }
}
