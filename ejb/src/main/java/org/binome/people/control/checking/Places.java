package org.binome.people.control.checking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Countries by code or by their English or French name, and the time zones of cities and countries. */
final class Places {

    private static final List<String> AREAS =
            List.of("Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Indian", "Atlantic");
    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, ZoneId> CITIES = cities();
    private static final Properties ZONES = zones();

    private Places() {}

    /** The ISO 3166-1 alpha-2 code. */
    static Optional<String> country(String text) {
        return Optional.ofNullable(COUNTRIES.get(Plain.of(text)));
    }

    /** By id, e.g. {@code Europe/Paris} or {@code UTC+2}. */
    static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.ofNullable(CITIES.get(Plain.of(id)));
        }
    }

    /** @param country a code, or empty */
    static Optional<ZoneId> zone(String city, String country) {
        return Optional.ofNullable(CITIES.get(Plain.of(city)))
                .or(() -> Optional.ofNullable(ZONES.getProperty(country)).map(ZoneId::of));
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            codes.put(Plain.of(code), code);
            codes.put(Plain.of(country.getISO3Country()), code);
            codes.put(Plain.of(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(Plain.of(country.getDisplayCountry(Locale.FRENCH)), code);
            codes.put(Plain.of(country.getDisplayCountry(country)), code);
        }
        codes.putAll(Map.of(
                "uk",
                "GB",
                "usa",
                "US",
                "u s a",
                "US",
                "united states of america",
                "US",
                "england",
                "GB",
                "great britain",
                "GB",
                "grande bretagne",
                "GB",
                "hollande",
                "NL",
                "holland",
                "NL",
                "hong kong",
                "HK"));
        return codes;
    }

    private static Map<String, ZoneId> cities() {
        Map<String, ZoneId> cities = new HashMap<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (AREAS.contains(id.substring(0, Math.max(0, id.indexOf('/'))))) {
                cities.put(Plain.of(id.substring(id.lastIndexOf('/') + 1)), ZoneId.of(id));
            }
        }
        return cities;
    }

    private static Properties zones() {
        Properties zones = new Properties();
        try (InputStream in = Places.class.getResourceAsStream("/org/binome/people/zones.properties")) {
            zones.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zones;
    }
}
