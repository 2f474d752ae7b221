package org.binome.recognition.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.binome.shared.InvalidException;

/** How a mentor is at the four things mentoring teaches, each from 1 to 5; or nothing about it, when nobody was asked. */
@Embeddable
public class SoftSkills implements Serializable {

    @Column(name = "pedagogy")
    private Integer pedagogy;

    @Column(name = "communication")
    private Integer communication;

    @Column(name = "patience")
    private Integer patience;

    @Column(name = "adaptability")
    private Integer adaptability;

    /** Nothing is known. */
    protected SoftSkills() {}

    public static SoftSkills unknown() {
        return new SoftSkills();
    }

    /** @throws InvalidException for a value below 1 or above 5 */
    public SoftSkills(int pedagogy, int communication, int patience, int adaptability) {
        this.pedagogy = checked(pedagogy);
        this.communication = checked(communication);
        this.patience = checked(patience);
        this.adaptability = checked(adaptability);
    }

    private static int checked(int value) {
        InvalidException.unless(value >= 1 && value <= 5, "recognition.soft-skill");
        return value;
    }

    /** Each by its name, in this order; empty when nothing is known. */
    public Map<String, Integer> values() {
        Map<String, Integer> values = new LinkedHashMap<>();
        if (pedagogy != null) {
            values.put("pedagogy", pedagogy);
            values.put("communication", communication);
            values.put("patience", patience);
            values.put("adaptability", adaptability);
        }
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SoftSkills that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }
}
