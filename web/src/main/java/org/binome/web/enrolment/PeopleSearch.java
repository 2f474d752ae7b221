package org.binome.web.enrolment;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.binome.enrolment.boundary.Colleague;

/** A field in which somebody types a name, and whom it finds. */
public class PeopleSearch implements Serializable {

    private static final int FEWEST_LETTERS = 2;

    private String name;
    private List<Colleague> found = List.of();

    void show(List<Colleague> found, Set<Long> without) {
        this.found = List.copyOf(
                found.stream().filter(person -> !without.contains(person.id())).toList());
    }

    void clear() {
        name = null;
        found = List.of();
    }

    boolean isLongEnough() {
        return name != null && name.strip().length() >= FEWEST_LETTERS;
    }

    public boolean isNobodyFound() {
        return isLongEnough() && found.isEmpty();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<Colleague> getFound() {
        return found;
    }
}
