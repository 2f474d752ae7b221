package org.binome.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.binome.shared.Aggregate;

/** A part of the organisation. The path names it from the top, e.g. {@code Research and Development/Engineering}. */
@Entity
@Table(name = "org_unit")
public class OrgUnit extends Aggregate {

    public static final String SEPARATOR = "/";

    @Column(name = "path")
    private String path;

    @Column(name = "name")
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private OrgUnit parent;

    protected OrgUnit() {}

    /** @param parent the unit above, or null at the top */
    public OrgUnit(String name, OrgUnit parent) {
        this.name = Objects.requireNonNull(name);
        this.parent = parent;
        this.path = parent == null ? name : parent.path + SEPARATOR + name;
    }

    public String name() {
        return name;
    }

    public String path() {
        return path;
    }

    public OrgUnit parent() {
        return parent;
    }

    /** The unit of the second level that this one belongs to, where there is one: coarse enough not to point at a team. */
    public OrgUnit department() {
        return parent == null || parent.parent == null ? this : parent.department();
    }

    /** True for the unit itself and all below it. */
    public boolean isWithin(String ancestorPath) {
        return path.equals(ancestorPath) || path.startsWith(ancestorPath + SEPARATOR);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrgUnit that && Objects.equals(path, that.path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path);
    }
}
