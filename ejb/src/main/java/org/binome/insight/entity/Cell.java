package org.binome.insight.entity;

import java.util.Objects;

/**
 * People who share site and unit. Cells are counted with, never shown.
 *
 * @param site key of the site
 * @param unit key of the unit; the units of all cells lie beside each other, none inside another
 */
public record Cell(String site, String unit, Tally tally) {

    public Cell {
        Objects.requireNonNull(site);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(tally);
    }
}
