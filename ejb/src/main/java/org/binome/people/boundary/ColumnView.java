package org.binome.people.boundary;

import java.util.List;
import org.binome.people.entity.DayFormat;
import org.binome.people.entity.DirectoryField;

/**
 * One column of the file and what it is taken for.
 *
 * @param position from 0
 * @param field null when it is not used
 * @param dayFormat null when none of its values is a day
 * @param samples the first values
 */
public record ColumnView(
        int position, String header, DirectoryField field, DayFormat dayFormat, List<String> samples) {}
