package org.binome.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import org.binome.shared.Aggregate;

/** A standing initiative of the company; its campaigns come and go. */
@Entity
@Table(name = "programme")
public class Programme extends Aggregate {

    @Column(name = "name")
    private String name;

    @Column(name = "purpose")
    private String purpose;

    protected Programme() {}

    public Programme(String name, String purpose) {
        describe(name, purpose);
    }

    public final void describe(String name, String purpose) {
        this.name = Objects.requireNonNull(name);
        this.purpose = Objects.requireNonNull(purpose);
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Programme that && Objects.equals(name, that.name());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }
}
