package org.binome.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.binome.shared.Aggregate;

/** A place of work. Its time zone is the default of the people who work there. */
@Entity
@Table(name = "site")
public class Site extends Aggregate {

    @Column(name = "name")
    private String name;

    /** ISO 3166-1 alpha-2, upper case. */
    @Column(name = "country")
    private String country;

    @Column(name = "zone")
    private String zone;

    protected Site() {}

    /** @param country ISO 3166-1 alpha-2 code, or empty when the directory does not tell */
    public Site(String name, String country, ZoneId zone) {
        this.name = Objects.requireNonNull(name);
        relocate(country, zone);
    }

    public final void relocate(String country, ZoneId zone) {
        this.country = country.toUpperCase(Locale.ROOT);
        this.zone = zone.getId();
    }

    public String name() {
        return name;
    }

    public String country() {
        return country;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Site that && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }
}
