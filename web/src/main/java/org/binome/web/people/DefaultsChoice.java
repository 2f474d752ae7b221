package org.binome.web.people;

import java.io.Serializable;
import org.binome.people.boundary.Defaults;

/** What somebody says of everybody of whom the list does not tell it. */
public class DefaultsChoice implements Serializable {

    private String unit;
    private String site;
    private String country;
    private String timeZone;
    private String language;

    DefaultsChoice(Defaults defaults) {
        unit = defaults.unit();
        site = defaults.site();
        country = defaults.country();
        timeZone = defaults.timeZone();
        language = defaults.language();
    }

    Defaults decided() {
        return new Defaults(unit, site, country == null ? "" : country, timeZone, language);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
