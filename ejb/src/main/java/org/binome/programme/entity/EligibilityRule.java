package org.binome.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.binome.people.entity.Employee;
import org.binome.shared.InvalidException;

/**
 * Who may take part, by one fact of the directory (P08). The attributes are a closed list: a rule on age cannot be
 * expressed.
 */
@Embeddable
public class EligibilityRule implements Serializable {

    /** The facts a rule may look at. */
    public enum Attribute {
        SITE,
        UNIT,
        GRADE
    }

    /** How the fact is compared; {@code AT_LEAST} and {@code AT_MOST} fit grades only. */
    public enum Relation {
        IS,
        IS_NOT,
        AT_LEAST,
        AT_MOST
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "attribute")
    private Attribute attribute;

    @Enumerated(EnumType.STRING)
    @Column(name = "relation")
    private Relation relation;

    /** A site's name, a unit's path (all below it included) or a grade. */
    @Column(name = "operand")
    private String operand;

    protected EligibilityRule() {}

    public EligibilityRule(Attribute attribute, Relation relation, String operand) {
        this.attribute = Objects.requireNonNull(attribute);
        this.relation = Objects.requireNonNull(relation);
        this.operand = Objects.requireNonNull(operand);
        boolean ordered = relation == Relation.AT_LEAST || relation == Relation.AT_MOST;
        InvalidException.unless(
                !ordered || attribute == Attribute.GRADE, "campaign.rule-order-only-for-grade", "audience.rules");
        InvalidException.unless(!operand.isBlank(), "campaign.rule-operand-missing", "audience.rules");
        InvalidException.unless(
                attribute != Attribute.GRADE || operand.matches("[1-9][0-9]?"),
                "campaign.rule-grade-no-number",
                "audience.rules");
    }

    public boolean allows(Employee employee) {
        return switch (attribute) {
            case SITE -> matches(employee.site().name().equals(operand));
            case UNIT -> matches(employee.unit().isWithin(operand));
            case GRADE -> allowsGrade(employee.grade(), Integer.parseInt(operand));
        };
    }

    /** Equal for rules of which one is enough; a rule that stands for itself is only like itself. */
    Object alternativeTo() {
        return relation == Relation.IS ? attribute : this;
    }

    private boolean matches(boolean same) {
        return (relation == Relation.IS) == same;
    }

    private boolean allowsGrade(int grade, int bound) {
        return switch (relation) {
            case IS -> grade == bound;
            case IS_NOT -> grade != bound;
            case AT_LEAST -> grade >= bound;
            case AT_MOST -> grade <= bound;
        };
    }

    public Attribute attribute() {
        return attribute;
    }

    public Relation relation() {
        return relation;
    }

    public String operand() {
        return operand;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EligibilityRule that
                && attribute == that.attribute
                && relation == that.relation
                && Objects.equals(operand, that.operand);
    }

    @Override
    public int hashCode() {
        return Objects.hash(attribute, relation, operand);
    }
}
