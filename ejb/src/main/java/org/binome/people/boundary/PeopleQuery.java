package org.binome.people.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * Which people somebody looks for.
 *
 * @param text part of a name, number, login or e-mail; empty or null for all
 * @param site a site's name; empty or null for all
 * @param unit path of a unit, all below it included; empty or null for all
 * @param inactive also those who have left
 * @param after id of the last one seen; 0 begins
 */
public record PeopleQuery(
        @Size(max = 100) String text,
        @Size(max = 120) String site,
        @Size(max = 500) String unit,
        boolean inactive,
        long after,
        @Min(1) @Max(201) int limit) {}
