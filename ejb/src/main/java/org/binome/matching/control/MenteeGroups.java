package org.binome.matching.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.binome.matching.entity.Division;
import org.binome.people.entity.Employee;
import org.binome.people.entity.OrgUnit;

/**
 * Mentees divided one way.
 *
 * @param groupOf id of the employee to key of the group
 * @param names of the groups by key
 */
record MenteeGroups(Map<Long, Long> groupOf, Map<Long, String> names) {

    static MenteeGroups by(Division division, Collection<Employee> mentees) {
        return switch (division) {
            case SITE -> of(mentees, one -> one.site().id(), one -> one.site().name());
            case UNIT ->
                of(mentees, one -> businessUnit(one).id(), one -> businessUnit(one)
                        .name());
            case GRADE -> of(mentees, Employee::grade, one -> String.valueOf(one.grade()));
        };
    }

    /** Everybody in one group. */
    static Map<Long, Long> together(Collection<Employee> mentees) {
        return of(mentees, one -> 0, one -> "").groupOf;
    }

    /** Only those in these groups. */
    Map<Long, Long> among(Collection<Long> groups) {
        Map<Long, Long> some = new TreeMap<>(groupOf);
        some.values().retainAll(groups);
        return some;
    }

    private static MenteeGroups of(
            Collection<Employee> mentees, ToLongFunction<Employee> key, Function<Employee, String> name) {
        Map<Long, Long> groupOf = new TreeMap<>();
        Map<Long, String> names = new HashMap<>();
        for (Employee mentee : mentees) {
            groupOf.put(mentee.id(), key.applyAsLong(mentee));
            names.put(key.applyAsLong(mentee), name.apply(mentee));
        }
        return new MenteeGroups(groupOf, names);
    }

    /** The second unit from the top, or the top where there is only one. */
    private static OrgUnit businessUnit(Employee mentee) {
        OrgUnit unit = mentee.unit();
        while (unit.parent() != null && unit.parent().parent() != null) {
            unit = unit.parent();
        }
        return unit;
    }
}
