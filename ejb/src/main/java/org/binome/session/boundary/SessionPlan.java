package org.binome.session.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.binome.session.entity.PlaceKind;
import org.binome.session.entity.SessionFrame;
import org.binome.shared.InvalidException;

/**
 * When, where and what about.
 *
 * @param zone IANA name of the zone the time was chosen in
 * @param place name of the room or an https address; may stay empty until confirmation
 */
public record SessionPlan(
        @NotNull Instant startsAt,
        @Min(15) @Max(240) int minutes,
        @NotNull @Size(max = 60) String zone,
        @NotNull PlaceKind placeKind,
        @NotNull @Size(max = 500) String place,
        @NotNull @Size(max = 60) String themeCode,
        @NotNull @Size(max = 4000) String agenda) {

    /** @throws InvalidException when there is no such time zone */
    ZoneId zoneId() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new InvalidException("session.zone-unknown", Map.of("field", "zone"));
        }
    }

    SessionFrame frame() {
        return new SessionFrame(placeKind, place, themeCode, agenda);
    }

    Instant endsAt() {
        return startsAt.plus(length());
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }
}
