package org.binome.safeguard.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * One of a pair tells a contact, and nobody else, that something is wrong (B13), during the pairing or after it.
 *
 * <p>The two write to each other until the contact settles it; another message of the author's opens it again. The author
 * may withdraw it at any moment: then it is deleted.
 *
 * <p>The contact is never one of the two, and stands above or below neither of them: see {@link ContactRule}.
 */
@Entity
@Table(name = "safe_signal")
public class SafeSignal extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pairing_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.QUARTER)
    private Pairing pairing;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.QUARTER)
    private Employee author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.QUARTER)
    private Employee contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.QUARTER)
    private SignalStatus status = SignalStatus.OPEN;

    /** Null while open. */
    @Column(name = "settled_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.QUARTER)
    private Instant settledAt;

    /** When the contact ended the pairing; null when nobody did from here. */
    @Column(name = "ended_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.QUARTER)
    private Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "safe_message", joinColumns = @JoinColumn(name = "signal_id"))
    @OrderColumn(name = "position")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.QUARTER)
    private List<SafeMessage> messages = new ArrayList<>();

    protected SafeSignal() {}

    /** @param contact whom {@link ContactRule} has chosen */
    public SafeSignal(Pairing pairing, Employee author, Employee contact, String body, Instant at) {
        pairing.sideOf(author);
        this.pairing = pairing;
        this.author = author;
        handTo(contact);
        messages.add(new SafeMessage(true, body, at));
    }

    /** Somebody else reads it from here on, because the author wishes so. */
    public final void handTo(Employee contact) {
        this.contact = Objects.requireNonNull(contact);
    }

    /** The author has more to say; what was settled is open again. */
    public void add(String body, Instant at) {
        messages.add(new SafeMessage(true, body, at));
        status = SignalStatus.OPEN;
        settledAt = null;
    }

    /** The contact's answer. */
    public void answer(String body, Instant at) {
        requireOpen();
        messages.add(new SafeMessage(false, body, at));
    }

    public void settle(Instant at) {
        requireOpen();
        status = SignalStatus.SETTLED;
        settledAt = at;
    }

    /** The contact has ended the pairing. */
    public void ended(Instant at) {
        requireOpen();
        endedAt = at;
    }

    private void requireOpen() {
        ConflictException.unless(status == SignalStatus.OPEN, "safeguard.settled");
    }

    /** @throws NotFoundException for anybody but the author */
    public SafeSignal requireAuthor(Employee person) {
        return requireThat(author.equals(person));
    }

    /** @throws NotFoundException for anybody but the contact */
    public SafeSignal requireContact(Employee person) {
        return requireThat(contact.equals(person));
    }

    private SafeSignal requireThat(boolean known) {
        if (!known) {
            throw new NotFoundException();
        }
        return this;
    }

    /** True while it is the contact's turn. */
    public boolean waits() {
        return status == SignalStatus.OPEN && messages.get(messages.size() - 1).byAuthor();
    }

    /** True when neither has written at or after that moment. */
    public boolean saidNothingSince(Instant moment) {
        return messages.get(messages.size() - 1).writtenAt().isBefore(moment);
    }

    public Pairing pairing() {
        return pairing;
    }

    public Employee author() {
        return author;
    }

    /** The other one of the pair. */
    public Employee partner() {
        return pairing.enrolment(pairing.sideOf(author).other()).employee();
    }

    public Employee contact() {
        return contact;
    }

    public SignalStatus status() {
        return status;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public Instant openedAt() {
        return messages.get(0).writtenAt();
    }

    public List<SafeMessage> messages() {
        return List.copyOf(messages);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeSignal that
                && Objects.equals(pairing, that.pairing())
                && Objects.equals(author, that.author())
                && Objects.equals(openedAt(), that.openedAt());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pairing, author);
    }
}
