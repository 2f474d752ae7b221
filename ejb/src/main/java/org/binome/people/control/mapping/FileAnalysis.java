package org.binome.people.control.mapping;

import java.util.List;
import org.binome.people.control.reading.Row;
import org.binome.people.entity.ColumnMapping;
import org.binome.people.entity.ImportFile;

/**
 * What one reading of the whole file tells.
 *
 * @param proposal what the columns probably mean
 * @param samples the first people of the list, for the preview
 * @param repairedExample one text that had been converted twice, before and after; may be empty
 */
public record FileAnalysis(ImportFile file, ColumnMapping proposal, List<Row> samples, String repairedExample) {}
