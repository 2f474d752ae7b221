package org.binome.people.boundary;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binome.people.entity.ColumnMapping;
import org.binome.people.entity.MappedColumn;

/** Applies what somebody decided about columns. */
final class Mappings {

    private Mappings() {}

    /** Columns that are not named are not used. */
    static ColumnMapping changed(ColumnMapping present, Remap remap) {
        Map<Integer, Remap.Column> decided = remap.columns().stream()
                .collect(Collectors.toMap(Remap.Column::position, Function.identity(), (first, second) -> second));
        return new ColumnMapping(present.columns().stream()
                .map(column -> changed(column, decided.get(column.position())))
                .toList());
    }

    private static MappedColumn changed(MappedColumn column, Remap.Column decided) {
        return decided == null ? column.as(null, null) : column.as(decided.field(), decided.dayFormat());
    }
}
