package org.binome.notification.entity;

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
import java.util.Objects;
import java.util.UUID;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * A mail that is owed. Written in the transaction of what it tells, so that it leaves if and only if that is committed; sent
 * afterwards, again and again with growing pauses, and parked when it never works, until an administrator replays it.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage extends Aggregate {

    /** After that many failures a message is parked: a mail server may be away for a night. */
    public static final int MOST_ATTEMPTS = 12;

    private static final long LONGEST_PAUSE_MINUTES = 240;
    private static final int LONGEST_ERROR = 300;

    /** Where a message stands. */
    public enum Status {
        OWED,
        SENT,
        PARKED
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recipient_id")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTACT, retention = Keep.QUARTER)
    private Employee recipient;

    /** Stays the same over all attempts, so that a mail sent twice is one mail. */
    @Column(name = "message_id")
    private String messageId;

    @Embedded
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTENT, retention = Keep.QUARTER)
    private Letter letter;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status = Status.OWED;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    /** Until when somebody is sending it; null when nobody is. */
    @Column(name = "leased_until")
    private Instant leasedUntil;

    /** What the mail server said at the last failure, without addresses; empty before one. */
    @Column(name = "last_error")
    private String lastError = "";

    protected OutboxMessage() {}

    public OutboxMessage(Employee recipient, Letter letter, Instant at) {
        this.recipient = Objects.requireNonNull(recipient);
        this.letter = Objects.requireNonNull(letter);
        this.messageId = "<" + UUID.randomUUID() + "@binome>";
        this.createdAt = at;
        this.dueAt = at;
    }

    /** Nobody else sends it until then; who does not come back has lost it by then. */
    public void lease(Instant until) {
        leasedUntil = Objects.requireNonNull(until);
    }

    public void sent() {
        attempts++;
        leasedUntil = null;
        status = Status.SENT;
    }

    /** It is not sent now, but remains owed. */
    public void giveBack() {
        leasedUntil = null;
    }

    /**
     * Tries again after about 1, 2, 4, … minutes, four hours at most; after many failures it is parked.
     *
     * @param jitter from 0 to 1: makes the pause half as long to half as long again, so that not all come back at once
     */
    public void failed(Instant now, String error, double jitter) {
        attempts++;
        leasedUntil = null;
        lastError = withoutAddresses(error);
        if (attempts >= MOST_ATTEMPTS) {
            status = Status.PARKED;
        } else {
            dueAt = now.plus(pause(jitter));
        }
    }

    private Duration pause(double jitter) {
        long minutes = Math.min(1L << (attempts - 1), LONGEST_PAUSE_MINUTES);
        return Duration.ofSeconds(Math.round(minutes * 60 * (0.5 + jitter)));
    }

    /** Owed again, as if it had never failed. @throws ConflictException unless it is parked */
    public void replay(Instant now) {
        ConflictException.unless(status == Status.PARKED, "mail.not-parked");
        status = Status.OWED;
        attempts = 0;
        dueAt = now;
    }

    private static String withoutAddresses(String error) {
        String line = error == null
                ? ""
                : error.replaceAll("\\S+@\\S+", "…@…").replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_ERROR ? line.substring(0, LONGEST_ERROR - 1) + "…" : line;
    }

    public Employee recipient() {
        return recipient;
    }

    public String messageId() {
        return messageId;
    }

    public Letter letter() {
        return letter;
    }

    public Status status() {
        return status;
    }

    public int attempts() {
        return attempts;
    }

    public String lastError() {
        return lastError;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutboxMessage that && Objects.equals(messageId, that.messageId());
    }

    @Override
    public int hashCode() {
        return Objects.hash(messageId);
    }
}
