package org.binome.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.binome.matching.entity.Side;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;

/**
 * Who teaches in a session. The roles are swapped once both have said yes; asking is a yes. Either of the two takes that back as long
 * as the session is not over (B08).
 */
@Embeddable
public class RoleSwap implements Serializable {

    private static final int LONGEST_AIM = 300;

    @Enumerated(EnumType.STRING)
    @Column(name = "swap_state")
    private SwapState state = SwapState.NONE;

    /** Null while nobody has asked. */
    @Enumerated(EnumType.STRING)
    @Column(name = "swap_asked_by")
    private Side askedBy;

    @Column(name = "swap_mentor_yes_at")
    private Instant mentorYesAt;

    @Column(name = "swap_mentee_yes_at")
    private Instant menteeYesAt;

    /** What the mentor wants to learn this time; may be empty. */
    @Column(name = "swap_aim")
    private String aim = "";

    /** Nobody has asked. */
    protected RoleSwap() {}

    /** @throws ConflictException when one of the two has asked already; InvalidException for an aim of more than 300 characters */
    RoleSwap propose(Side by, Instant at, String aim) {
        ConflictException.unless(state == SwapState.NONE, "session.swap-there");
        RoleSwap asked = aimingFor(aim);
        asked.askedBy = Objects.requireNonNull(by);
        asked.state = SwapState.PROPOSED;
        asked.yes(by, at);
        return asked;
    }

    /** @throws ConflictException unless the other one has asked */
    RoleSwap agree(Side by, Instant at) {
        ConflictException.unless(state == SwapState.PROPOSED && by != askedBy, "session.swap-not-asked");
        RoleSwap agreed = aimingFor(aim);
        agreed.state = SwapState.AGREED;
        agreed.yes(by, at);
        return agreed;
    }

    private RoleSwap aimingFor(String aim) {
        InvalidException.unless(aim.strip().length() <= LONGEST_AIM, "session.swap-aim", "aim");
        RoleSwap same = new RoleSwap();
        same.state = state;
        same.askedBy = askedBy;
        same.mentorYesAt = mentorYesAt;
        same.menteeYesAt = menteeYesAt;
        same.aim = aim.strip();
        return same;
    }

    private void yes(Side by, Instant at) {
        if (by == Side.MENTOR) {
            mentorYesAt = Objects.requireNonNull(at);
        } else {
            menteeYesAt = Objects.requireNonNull(at);
        }
    }

    public SwapState state() {
        return state;
    }

    /** Null while nobody has asked. */
    public Side askedBy() {
        return askedBy;
    }

    public String aim() {
        return aim;
    }

    /** The side that teaches. */
    public Side teacher() {
        return state == SwapState.AGREED ? Side.MENTEE : Side.MENTOR;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleSwap that
                && state == that.state
                && askedBy == that.askedBy
                && Objects.equals(mentorYesAt, that.mentorYesAt)
                && Objects.equals(menteeYesAt, that.menteeYesAt)
                && Objects.equals(aim, that.aim);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, askedBy, aim);
    }
}
