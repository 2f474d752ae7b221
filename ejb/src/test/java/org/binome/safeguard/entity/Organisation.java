package org.binome.safeguard.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.binome.pairing.entity.Duo;
import org.binome.people.entity.Employee;
import org.binome.people.entity.ReportingLine;

/** A made-up company: everybody but the head reports to somebody who came before; lines are numbered as an import does. */
final class Organisation {

    private final List<Employee> people = new ArrayList<>();
    private final int[] manager;
    private int number;

    Organisation(int size, long seed) {
        Random random = new Random(seed);
        manager = new int[size];
        for (int i = 0; i < size; i++) {
            manager[i] = i == 0 ? -1 : random.nextInt(i);
            people.add(Duo.employee("E" + seed + "-" + i, "Robin", "Nr " + i, 1));
        }
        number(0, 0);
    }

    private void number(int person, int depth) {
        int left = number++;
        for (int i = person + 1; i < manager.length; i++) {
            if (manager[i] == person) {
                number(i, depth + 1);
            }
        }
        place(people.get(person), new ReportingLine(depth, left, number++));
    }

    private static void place(Employee person, ReportingLine line) {
        try {
            var field = Employee.class.getDeclaredField("line");
            field.setAccessible(true);
            field.set(person, line);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Employee> people() {
        return people;
    }

    /** By walking up from manager to manager, without the numbers. */
    boolean inLine(Employee one, Employee other) {
        return isAbove(people.indexOf(one), people.indexOf(other))
                || isAbove(people.indexOf(other), people.indexOf(one));
    }

    private boolean isAbove(int upper, int lower) {
        int at = manager[lower];
        while (at >= 0 && at != upper) {
            at = manager[at];
        }
        return at == upper;
    }
}
