package org.binome.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** One thing that happened: who, when, what, about which ids. Never changed, never removed; the database refuses both. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends Aggregate {

    @Column(name = "happened_at")
    private Instant happenedAt;

    /** Subject of the account, {@code system} for timers, {@code unsigned} where nobody shall learn who it was. */
    @Column(name = "actor")
    @PersonalData(purpose = Purpose.SECURITY, category = Category.ACCESS, retention = Keep.EVIDENCE)
    private String actor;

    @Column(name = "event")
    private String event;

    /** Ids and facts as {@code name=value}, separated by blanks; ids of people among them. */
    @Column(name = "facts")
    @PersonalData(purpose = Purpose.SECURITY, category = Category.ACCESS, retention = Keep.EVIDENCE)
    private String facts;

    protected AuditEntry() {}

    public AuditEntry(Instant happenedAt, String actor, String event, String facts) {
        this.happenedAt = Objects.requireNonNull(happenedAt);
        this.actor = Objects.requireNonNull(actor);
        this.event = Objects.requireNonNull(event);
        this.facts = Objects.requireNonNull(facts);
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String actor() {
        return actor;
    }

    public String event() {
        return event;
    }

    public String facts() {
        return facts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditEntry that
                && Objects.equals(happenedAt, that.happenedAt())
                && Objects.equals(actor, that.actor())
                && Objects.equals(event, that.event())
                && Objects.equals(facts, that.facts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(happenedAt, event);
    }
}
