package org.binome.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.binome.shared.InvalidException;

/** What holds for everybody of whom an employee list does not tell it. */
@Embeddable
public class ImportDefaults implements Serializable {

    @Column(name = "default_unit")
    private String unit;

    @Column(name = "default_site")
    private String site;

    /** ISO 3166-1 alpha-2, or empty. */
    @Column(name = "default_country")
    private String country;

    @Column(name = "default_zone")
    private String zone;

    /** ISO 639-1. */
    @Column(name = "default_language")
    private String language;

    protected ImportDefaults() {}

    /** @throws InvalidException when a text is empty, the time zone, the country or the language unknown */
    public ImportDefaults(String unit, String site, String country, String zone, String language) {
        this.unit = filled(unit);
        this.site = filled(site);
        this.country = country(country);
        this.zone = zone(zone);
        this.language = language(language);
    }

    private static String filled(String text) {
        InvalidException.unless(text != null && !text.isBlank() && text.length() <= 120, "people.default-missing");
        return text.strip();
    }

    private static String country(String code) {
        String upper = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        InvalidException.unless(
                upper.isEmpty()
                        || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
                                .contains(upper),
                "people.country-unknown");
        return upper;
    }

    private static String zone(String id) {
        try {
            return ZoneId.of(id == null ? "" : id.strip()).getId();
        } catch (DateTimeException e) {
            throw new InvalidException("people.zone-unknown");
        }
    }

    private static String language(String code) {
        String lower = code == null ? "" : code.strip().toLowerCase(Locale.ROOT);
        InvalidException.unless(Set.of(Locale.getISOLanguages()).contains(lower), "people.language-unknown");
        return lower;
    }

    public String unit() {
        return unit;
    }

    public String site() {
        return site;
    }

    public String country() {
        return country;
    }

    public String zone() {
        return zone;
    }

    public String language() {
        return language;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImportDefaults that
                && Objects.equals(unit, that.unit)
                && Objects.equals(site, that.site)
                && Objects.equals(country, that.country)
                && Objects.equals(zone, that.zone)
                && Objects.equals(language, that.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, site, zone);
    }
}
