package org.binome.people.control.checking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.binome.people.control.reading.Row;
import org.binome.people.entity.MappedColumn;
import org.binome.people.entity.OrgUnit;

/** Makes the path of a unit from one column or several, the coarsest first. */
final class UnitPath {

    private static final Pattern CLEAR = Pattern.compile("\\s*[>»|\\\\]\\s*|\\s+/\\s+");
    private static final Pattern WITH_SLASH = Pattern.compile("\\s*[>»|\\\\/]\\s*");
    private static final int LONGEST_NAME = 120;

    private final List<MappedColumn> columns;
    private final String missing;
    private final Pattern separators;

    UnitPath(List<MappedColumn> columns, String missing) {
        this.columns = columns;
        this.missing = missing;
        // beside other levels, R&D/Tools is one name; alone, it is a path
        this.separators = columns.size() > 1 ? CLEAR : WITH_SLASH;
    }

    String of(Row row) {
        List<String> names = new ArrayList<>();
        for (MappedColumn column : columns) {
            Arrays.stream(separators.split(row.cell(column.position())))
                    .map(UnitPath::name)
                    // Quality Assurance within Quality Assurance is the unit itself
                    .filter(name -> !name.isEmpty()
                            && (names.isEmpty() || !names.get(names.size() - 1).equals(name)))
                    .forEach(names::add);
        }
        return names.isEmpty() ? name(missing) : String.join(OrgUnit.SEPARATOR, names);
    }

    /** A slash inside a name must not read as the path's separator. */
    private static String name(String text) {
        String name = text.strip().replace("/", "∕");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
