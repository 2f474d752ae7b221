package org.binome.people.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Stores a mapping as text: a line for each column, its parts between tabs. Headers never hold control characters. */
@Converter
public class ColumnMappingText implements AttributeConverter<ColumnMapping, String> {

    private static final String NONE = "-";

    @Override
    public String convertToDatabaseColumn(ColumnMapping mapping) {
        return mapping.columns().stream().map(ColumnMappingText::line).collect(Collectors.joining("\n"));
    }

    private static String line(MappedColumn column) {
        return String.join(
                "\t",
                String.valueOf(column.position()),
                column.field() == null ? NONE : column.field().name(),
                column.dayFormat() == null ? NONE : column.dayFormat().name(),
                String.valueOf(column.distinctValues()),
                column.header());
    }

    @Override
    public ColumnMapping convertToEntityAttribute(String text) {
        List<MappedColumn> columns = text.lines().map(ColumnMappingText::column).collect(Collectors.toList());
        return new ColumnMapping(columns);
    }

    private static MappedColumn column(String line) {
        String[] parts = line.split("\t", 5);
        return new MappedColumn(
                Integer.parseInt(parts[0]),
                parts[4],
                NONE.equals(parts[1]) ? null : DirectoryField.valueOf(parts[1]),
                NONE.equals(parts[2]) ? null : DayFormat.valueOf(parts[2]),
                Integer.parseInt(parts[3]));
    }
}
