package org.binome.people.entity;

import java.util.Objects;

/**
 * One column of an employee list and what it means.
 *
 * @param position from 0, as it stands in the file
 * @param field null when the column is not used
 * @param dayFormat null when none of its values is a day
 * @param distinctValues roughly; orders the columns that make the path of a unit
 */
public record MappedColumn(int position, String header, DirectoryField field, DayFormat dayFormat, int distinctValues) {

    public MappedColumn {
        Objects.requireNonNull(header);
    }

    /** The same column with another meaning; a null format keeps the present one. */
    public MappedColumn as(DirectoryField field, DayFormat dayFormat) {
        return new MappedColumn(
                position, header, field, dayFormat == null ? this.dayFormat : dayFormat, distinctValues);
    }

    public boolean tells(DirectoryField what) {
        return field == what;
    }
}
