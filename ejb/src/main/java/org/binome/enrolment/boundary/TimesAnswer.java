package org.binome.enrolment.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.binome.enrolment.entity.Availability;

/**
 * When and how somebody can meet.
 *
 * @param zone of the person's clock, e.g. {@code Europe/Paris}
 * @param languages ISO 639-1 codes
 * @param capacity how many mentees at once: 1 to 3, in a group campaign 3 to 6
 */
public record TimesAnswer(
        @NotBlank String zone,
        @NotNull @Size(max = 20) Set<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        int capacity,
        @NotNull @Size(max = 100) List<@NotNull @Valid SlotAnswer> slots)
        implements Serializable {

    Availability availability() {
        return new Availability(
                Availability.zoneOf(zone), slots.stream().map(SlotAnswer::slot).toList(), languages, capacity);
    }

    static TimesAnswer of(Availability availability) {
        return new TimesAnswer(
                availability.zone().getId(),
                new TreeSet<>(availability.languages()),
                availability.capacity(),
                availability.slots().stream().map(SlotAnswer::of).toList());
    }
}
