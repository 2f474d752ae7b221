package org.binome.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * One meeting of a pair.
 *
 * <p>Is planned by either of the two, and confirmed once it has a place, a theme and an agenda (P23); then both get an
 * invitation to their calendars, and an update with each later change (P24).
 *
 * <p>Afterwards it is logged as held, with the minutes the two met, or it was cancelled. Both are final; the minutes can be
 * corrected by either of the two for two weeks.
 *
 * <p>By agreement of both, roles are swapped in it: the mentee teaches (B08).
 *
 * <p>May be a part of a group's {@link GroupSession}: then it is moved and cancelled with the others of it (P20).
 *
 * <p>Is prepared only while its pairing is active; what began before the pairing ended can still be logged.
 */
@Entity
@Table(name = "mentoring_session")
public class MentoringSession extends Appointment {

    /** Two people may meet first and sign afterwards. */
    private static final Duration BEFORE_SIGNING = Duration.ofDays(7);

    /** Long enough for the other one to see what was logged. */
    private static final Duration TO_CORRECT = Duration.ofDays(14);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pairing_id")
    private Pairing pairing;

    /** Which stop of the way it is, 1 to 6: gives it its title, also when another session is put before it. */
    @Column(name = "station")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private int station;

    @Embedded
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private SessionFrame frame = new SessionFrame();

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private SessionStatus status = SessionStatus.PLANNED;

    @Embedded
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private RoleSwap swap = new RoleSwap();

    /** Minutes the two met, 0 before it was held. */
    @Column(name = "held_minutes")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private int heldMinutes;

    /** When it was logged as held; null before. */
    @Column(name = "logged_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant loggedAt;

    /** When it was cancelled although both had been invited; null otherwise. */
    @Column(name = "called_off_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant calledOffAt;

    protected MentoringSession() {}

    /** @throws ConflictException unless the pairing is active; InvalidException for a time of less than 15 minutes or more than 4 hours */
    public MentoringSession(Pairing pairing, int station, Instant startsAt, Duration length, ZoneId zone) {
        this.pairing = Objects.requireNonNull(pairing);
        this.station = station;
        moveTo(startsAt, length, zone);
    }

    /** Another time or another frame; after confirmation one revision of the invitation. */
    public void change(Instant startsAt, Duration length, ZoneId zone, SessionFrame frame) {
        moveTo(startsAt, length, zone);
        frame(frame);
        if (status == SessionStatus.CONFIRMED) {
            frame.requireComplete();
            revise();
        }
    }

    private void moveTo(Instant startsAt, Duration length, ZoneId zone) {
        requirePreparable();
        InvalidException.unless(
                !startsAt.isBefore(pairing.startedAt().minus(BEFORE_SIGNING)),
                "session.before-the-pairing",
                "startsAt");
        setAside(startsAt, length, zone);
    }

    public void frame(SessionFrame frame) {
        requirePreparable();
        this.frame = Objects.requireNonNull(frame);
    }

    /**
     * Invites both.
     *
     * @throws InvalidException without place, theme or agenda (P23), or for an hour that is over; ConflictException unless the
     *     pairing is active
     */
    public void confirm(Instant now) {
        ConflictException.unless(status == SessionStatus.PLANNED, "session.not-planned");
        requirePreparable();
        frame.requireComplete();
        InvalidException.unless(!begunBy(now), "session.in-the-past", "startsAt");
        status = SessionStatus.CONFIRMED;
    }

    /** @throws ConflictException before it began, or when the pairing was over by then */
    public void held(Instant now, int minutes) {
        requireOpen();
        ConflictException.unless(pairing.endedAt() == null || begunBy(pairing.endedAt()), "session.pairing-over");
        ConflictException.unless(begunBy(now), "session.not-yet-begun");
        met(minutes);
        status = SessionStatus.HELD;
        loggedAt = now;
    }

    /** @throws ConflictException unless it is held, and later than two weeks after it was logged */
    public void correct(Instant now, int minutes) {
        ConflictException.unless(status == SessionStatus.HELD, "session.not-held");
        ConflictException.unless(now.isBefore(correctableUntil()), "session.correction-over");
        met(minutes);
    }

    private void met(int minutes) {
        InvalidException.unless(minutes >= 5 && minutes <= 480, "session.held-minutes", "minutes");
        heldMinutes = minutes;
    }

    /** @return true when both have an invitation, and so have to be told */
    public boolean cancel(Instant now) {
        requireOpen();
        boolean invited = status == SessionStatus.CONFIRMED;
        calledOffAt = invited ? now : null;
        revise();
        status = SessionStatus.CANCELLED;
        return invited;
    }

    /** The group met without its mentee: it is over like a cancelled one, but nobody has called it off. */
    void missed() {
        requireOpen();
        revise();
        status = SessionStatus.CANCELLED;
    }

    /** One of the two asks the other to swap roles. @param aim what the mentor wants to learn this time; may be empty */
    public void proposeSwap(Side by, Instant now, String aim) {
        requirePreparable();
        swap = swap.propose(by, now, aim);
    }

    /** The other one says yes: the mentee teaches in this session. */
    public void agreeToSwap(Side by, Instant now) {
        requirePreparable();
        swap = swap.agree(by, now);
    }

    /** Declined, or taken back: the mentor teaches. */
    public void dropSwap() {
        requirePreparable();
        swap = new RoleSwap();
    }

    private void requirePreparable() {
        requireOpen();
        ConflictException.unless(pairing.status() == PairingStatus.ACTIVE, "session.pairing-not-active");
    }

    private void requireOpen() {
        ConflictException.unless(open(), "session.over");
    }

    /** Neither held nor cancelled. */
    public boolean open() {
        return status == SessionStatus.PLANNED || status == SessionStatus.CONFIRMED;
    }

    public Pairing pairing() {
        return pairing;
    }

    public int station() {
        return station;
    }

    public SessionFrame frame() {
        return frame;
    }

    public RoleSwap swap() {
        return swap;
    }

    /** True once both have agreed that the mentee teaches. */
    public boolean swapped() {
        return swap.state() == SwapState.AGREED;
    }

    public SessionStatus status() {
        return status;
    }

    public int heldMinutes() {
        return heldMinutes;
    }

    /** Null before it was held. */
    public Instant correctableUntil() {
        return loggedAt == null ? null : loggedAt.plus(TO_CORRECT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MentoringSession that
                && Objects.equals(calendar().uid(), that.calendar().uid());
    }

    @Override
    public int hashCode() {
        return Objects.hash(calendar().uid());
    }
}
