package org.binome.people.control.checking;

import java.time.ZoneId;
import org.binome.people.entity.ColumnMapping;
import org.binome.people.entity.DirectoryField;
import org.binome.people.entity.Fault;
import org.binome.people.entity.ImportDefaults;

/** Understands where somebody works, in which time zone and language. */
final class WorkplaceReader {

    private final ColumnMapping mapping;
    private final ImportDefaults defaults;
    private final Known<String> countries = new Known<>(Places::country);
    private final Known<String> languages = new Known<>(Languages::first);
    private final Known<ZoneId> zones = new Known<>(Places::zone);
    private final Known<ZoneId> zonesOfPlaces = new Known<>(
            place -> Places.zone(place.substring(0, place.indexOf('\n')), place.substring(place.indexOf('\n') + 1)));
    private RowCells cells;

    WorkplaceReader(ColumnMapping mapping, ImportDefaults defaults) {
        this.mapping = mapping;
        this.defaults = defaults;
    }

    record Workplace(String site, String country, String zone, String language) {}

    Workplace read(RowCells cells) {
        this.cells = cells;
        String site = site();
        String country = country();
        return new Workplace(site, country, zone(site, country), language());
    }

    private String site() {
        String site = cells.text(DirectoryField.SITE, 120);
        String place = site == null ? cells.text(DirectoryField.CITY, 120) : site;
        return place == null ? defaults.site() : place;
    }

    private String country() {
        String value = cells.text(DirectoryField.COUNTRY, 120);
        if (value == null) {
            return mapping.has(DirectoryField.COUNTRY) ? "" : defaults.country();
        }
        return countries.of(value).orElseGet(() -> {
            cells.report(DirectoryField.COUNTRY, value, Fault.COUNTRY_UNKNOWN);
            return "";
        });
    }

    private String zone(String site, String country) {
        String value = cells.text(DirectoryField.TIME_ZONE, 60);
        if (value != null) {
            return zones.of(value).map(ZoneId::getId).orElseGet(() -> {
                cells.report(DirectoryField.TIME_ZONE, value, Fault.ZONE_UNKNOWN);
                return defaults.zone();
            });
        }
        String city = cells.text(DirectoryField.CITY, 120);
        String abroad = mapping.has(DirectoryField.COUNTRY) ? country : "";
        return zonesOfPlaces
                .of((city == null ? site : city) + "\n" + abroad)
                .map(ZoneId::getId)
                .orElse(defaults.zone());
    }

    private String language() {
        String value = cells.text(DirectoryField.LANGUAGE, 120);
        if (value == null) {
            return defaults.language();
        }
        return languages.of(value).orElseGet(() -> {
            cells.report(DirectoryField.LANGUAGE, value, Fault.LANGUAGE_UNKNOWN);
            return defaults.language();
        });
    }
}
