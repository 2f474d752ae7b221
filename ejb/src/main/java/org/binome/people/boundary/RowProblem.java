package org.binome.people.boundary;

import org.binome.people.entity.Fault;

/**
 * Something wrong in an employee list, and where.
 *
 * @param position grows along the list, which goes by row; the cursor
 * @param row as a spreadsheet shows it
 * @param column the column's name in the file; empty when the whole row is meant
 * @param value what stands there
 * @param otherRow the row it clashes with, or 0
 */
public record RowProblem(long position, int row, String column, String value, Fault fault, int otherRow) {}
