package org.binome.enrolment.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.binome.enrolment.entity.Interest;

/**
 * With whom somebody would like to meet, and with whom not.
 *
 * @param preferences ids of employees, the dearest first; at most five
 * @param vetoes ids of employees; nobody but the person ever reads them
 */
public record ChoicesAnswer(
        @NotNull List<@NotNull Long> preferences,
        @NotNull @Size(max = 50) Set<@NotNull Long> vetoes,
        @NotNull Set<@NotNull Interest> interests)
        implements Serializable {}
