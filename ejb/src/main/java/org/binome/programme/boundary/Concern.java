package org.binome.programme.boundary;

import java.util.Map;

/**
 * Something about a campaign that waits for HR.
 *
 * @param key of its texts: {@code <key>.title}, {@code <key>.text} and {@code <key>.action}, filled with the facts
 * @param urgency the most pressing are shown first
 * @param place page where HR deals with it, e.g. {@code hr/matching}; opened with {@code campaign}, the id
 * @param facts what the texts tell, by name
 */
public record Concern(String key, Urgency urgency, String place, Map<String, Object> facts) {

    /** How pressing something is, the most pressing first. */
    public enum Urgency {
        /** Somebody is waiting, or a day is near. */
        NOW,
        /** Gets worse when left alone. */
        SOON,
        /** Would be good. */
        IDEA
    }
}
