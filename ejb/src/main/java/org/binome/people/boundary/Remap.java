package org.binome.people.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.binome.people.entity.DayFormat;
import org.binome.people.entity.DirectoryField;

/** Another meaning of the columns. Columns that are not named are not used. */
public record Remap(@NotNull @Valid List<Column> columns, @NotNull @Valid Defaults defaults) {

    /**
     * @param position of the column, from 0
     * @param field null when it is not used
     * @param dayFormat null keeps the present one
     */
    public record Column(int position, DirectoryField field, DayFormat dayFormat) {}
}
