package org.binome.launcher.demo;

import java.util.List;

/**
 * A site of the demo company.
 *
 * @param share how many of a hundred employees work there
 * @param language of mails: "en" or "fr"
 */
record Town(String name, String country, String zone, String language, int share, Naming naming) {

    /** Twelve sites in six countries and five time zones. */
    static final List<Town> ALL = List.of(
            new Town("Lyon", "FR", "Europe/Paris", "fr", 22, Naming.FRENCH),
            new Town("Paris", "FR", "Europe/Paris", "fr", 16, Naming.FRENCH),
            new Town("Nantes", "FR", "Europe/Paris", "fr", 9, Naming.FRENCH),
            new Town("Toulouse", "FR", "Europe/Paris", "fr", 6, Naming.FRENCH),
            new Town("Bruxelles", "BE", "Europe/Brussels", "fr", 6, Naming.FRENCH),
            new Town("Hamburg", "DE", "Europe/Berlin", "en", 8, Naming.GERMAN),
            new Town("Stuttgart", "DE", "Europe/Berlin", "en", 5, Naming.GERMAN),
            new Town("Leeds", "GB", "Europe/London", "en", 8, Naming.BRITISH),
            new Town("Bristol", "GB", "Europe/London", "en", 5, Naming.BRITISH),
            new Town("Montréal", "CA", "America/Toronto", "fr", 6, Naming.QUEBEC),
            new Town("Toronto", "CA", "America/Toronto", "en", 3, Naming.BRITISH),
            new Town("Singapore", "SG", "Asia/Singapore", "en", 6, Naming.SINGAPOREAN));

    /** The site for a number from 0 to 99. */
    static Town at(int percent) {
        int sum = 0;
        for (Town town : ALL) {
            sum += town.share;
            if (percent < sum) {
                return town;
            }
        }
        return ALL.get(0);
    }
}
