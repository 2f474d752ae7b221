package org.binome.people.control.checking;

import org.binome.people.entity.Fault;

/**
 * Something wrong in an employee list.
 *
 * @param row as a spreadsheet shows it
 * @param column the column's name in the file; empty when the whole row is meant
 * @param value what stands there
 * @param other the row it clashes with, or 0
 */
public record Problem(int row, String column, String value, Fault fault, int other) {

    private static final int SHOWN = 200;

    public Problem {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) : value;
    }
}
