package org.binome.people.boundary;

import java.util.List;

/**
 * What the columns of a list are taken for, and what the first people look like by it.
 *
 * @param version to be handed back with a change
 * @param derivesNames no column tells names: they come from the logins or e-mail addresses
 * @param derivesGrades no column tells grades: they come from the depth in the reporting line
 * @param repairedCells texts whose characters had been converted twice and were put right
 * @param loginDomain left out of the logins; null when there is none
 * @param preview the first people; empty once the import is over
 */
public record MappingView(
        long version,
        List<ColumnView> columns,
        Defaults defaults,
        boolean derivesNames,
        boolean derivesGrades,
        int repairedCells,
        String loginDomain,
        List<PreviewedPerson> preview) {}
