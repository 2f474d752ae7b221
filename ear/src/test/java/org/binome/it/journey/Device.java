package org.binome.it.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/**
 * What somebody holds in hand.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param dark whether the system asks for dark pages
 * @param locale the browser's language: "en-GB", "fr-FR"
 * @param zone the time zone of the person: "Europe/Paris"
 */
public record Device(int width, int height, boolean dark, String locale, String zone) {
    public static final Device DESKTOP = new Device(1280, 860, false, "en-GB", "Europe/Paris");
    public static final Device PHONE = new Device(390, 844, false, "en-GB", "Europe/Paris");

    /** The narrowest that must work. */
    public static final Device NARROW = new Device(320, 640, false, "en-GB", "Europe/Paris");

    public Device inFrench() {
        return new Device(width, height, dark, "fr-FR", zone);
    }

    public Device inTheDark() {
        return new Device(width, height, true, locale, zone);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setLocale(locale)
                .setTimezoneId(zone);
    }
}
