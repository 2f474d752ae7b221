package org.binome.people.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.binome.people.entity.ImportDefaults;

/**
 * What holds for everybody of whom a list does not tell it.
 *
 * @param country ISO 3166-1 alpha-2, or empty
 * @param timeZone e.g. Europe/Paris
 * @param language ISO 639-1
 */
public record Defaults(
        @NotBlank @Size(max = 120) String unit,
        @NotBlank @Size(max = 120) String site,
        @NotNull @Size(max = 2) String country,
        @NotBlank @Size(max = 60) String timeZone,
        @NotBlank @Size(max = 8) String language) {

    static Defaults of(ImportDefaults defaults) {
        return new Defaults(defaults.unit(), defaults.site(), defaults.country(), defaults.zone(), defaults.language());
    }

    ImportDefaults value() {
        return new ImportDefaults(unit, site, country, timeZone, language);
    }
}
