package org.binome.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** Somebody's own sessions as a calendar to subscribe to, at an address that only she or he knows. One a person. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.IDENTITY, retention = Keep.CONSENT)
    private Employee owner;

    /** Hash of the secret part of the address. */
    @Column(name = "secret_hash")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.ACCESS, retention = Keep.CONSENT)
    private String secretHash;

    @Column(name = "since")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.ACCESS, retention = Keep.CONSENT)
    private Instant since;

    protected CalendarFeed() {}

    public CalendarFeed(Employee owner, String secretHash, Instant at) {
        this.owner = Objects.requireNonNull(owner);
        renew(secretHash, at);
    }

    /** Another address; the one before leads nowhere from here on. */
    public final void renew(String secretHash, Instant at) {
        this.secretHash = Objects.requireNonNull(secretHash);
        this.since = Objects.requireNonNull(at);
    }

    public Employee owner() {
        return owner;
    }

    /** Since when the present address leads here. */
    public Instant since() {
        return since;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarFeed that && Objects.equals(owner, that.owner());
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner);
    }
}
