package org.binome.web.people;

import java.io.Serializable;
import java.util.List;
import org.binome.people.boundary.ColumnView;
import org.binome.people.boundary.Remap;
import org.binome.people.entity.DayFormat;
import org.binome.people.entity.DirectoryField;

/** One column of the file, and what somebody takes it for. */
public class ColumnChoice implements Serializable {

    private final int position;
    private final String header;
    private final List<String> samples;
    private DirectoryField field;
    private DayFormat dayFormat;

    ColumnChoice(ColumnView column) {
        position = column.position();
        header = column.header();
        samples = List.copyOf(column.samples());
        field = column.field();
        dayFormat = column.dayFormat();
    }

    Remap.Column decided() {
        return new Remap.Column(position, field, dayFormat);
    }

    public String getHeader() {
        return header;
    }

    public String getSamples() {
        return String.join(" · ", samples);
    }

    /** Whether to ask how its days are written. */
    public boolean isDays() {
        return field == DirectoryField.HIRED_ON;
    }

    public DirectoryField getField() {
        return field;
    }

    public void setField(DirectoryField field) {
        this.field = field;
    }

    public DayFormat getDayFormat() {
        return dayFormat;
    }

    public void setDayFormat(DayFormat dayFormat) {
        this.dayFormat = dayFormat;
    }
}
