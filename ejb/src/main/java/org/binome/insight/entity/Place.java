package org.binome.insight.entity;

/** Where people work: ids of the site and of the unit they stand under in figures. */
public record Place(long site, long unit) {

    /** As a cell to count with. */
    public Cell with(Tally tally) {
        return new Cell(String.valueOf(site), String.valueOf(unit), tally);
    }
}
