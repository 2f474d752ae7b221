package org.binome.notification.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VTimeZone;

/**
 * A zone as calendars take it (RFC 5545, 3.6.5), by the rules of {@code java.time} that hold from a year on: some readers lose
 * themselves in a long history and are an hour off where summer time was given up.
 */
final class ZoneEntries {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final String LINE = "\r\n";

    private ZoneEntries() {}

    /** Empty where the zone's future is a list of single days and no rule: its history tells it better. */
    static Optional<VTimeZone> of(ZoneId zone, Instant from) {
        ZoneRules rules = zone.getRules();
        if (irregular(rules, from)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder("BEGIN:VTIMEZONE" + LINE + "TZID:" + zone.getId() + LINE);
        if (rules.getTransitionRules().isEmpty()) {
            ZoneOffset offset = rules.getOffset(from);
            observance(text, "STANDARD", "19700101T000000", offset, offset, "");
        }
        int year = from.atZone(zone).getYear() - 1;
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            ZoneOffsetTransition first = rule.createTransition(year);
            observance(
                    text,
                    rule.getOffsetAfter().equals(rule.getStandardOffset()) ? "STANDARD" : "DAYLIGHT",
                    LOCAL.format(first.getDateTimeBefore()),
                    rule.getOffsetBefore(),
                    rule.getOffsetAfter(),
                    "RRULE:FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + day(rule) + LINE);
        }
        return Optional.of(read(text.append("END:VTIMEZONE").append(LINE).toString()));
    }

    private static boolean irregular(ZoneRules rules, Instant from) {
        List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
        return yearly.isEmpty()
                ? rules.nextTransition(from) != null
                : yearly.stream().anyMatch(ZoneOffsetTransitionRule::isMidnightEndOfDay)
                        || rules.getTransitions().stream()
                                .anyMatch(single -> single.getInstant().isAfter(from));
    }

    private static void observance(
            StringBuilder text, String kind, String start, ZoneOffset from, ZoneOffset to, String recurrence) {
        text.append("BEGIN:").append(kind).append(LINE);
        text.append("DTSTART:").append(start).append(LINE).append(recurrence);
        text.append("TZOFFSETFROM:").append(offset(from)).append(LINE);
        text.append("TZOFFSETTO:").append(offset(to)).append(LINE);
        text.append("END:").append(kind).append(LINE);
    }

    private static String offset(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "");
    }

    /** The n-th, the last, or the first from a day on. */
    private static String day(ZoneOffsetTransitionRule rule) {
        int from = rule.getDayOfMonthIndicator();
        DayOfWeek day = rule.getDayOfWeek();
        if (day == null) {
            return "BYMONTHDAY=" + from;
        }
        String name = day.name().substring(0, 2);
        if (from < 0) {
            return "BYDAY=-1" + name;
        }
        return (from - 1) % 7 == 0
                ? "BYDAY=" + ((from - 1) / 7 + 1) + name
                : "BYMONTHDAY=%d,%d,%d,%d,%d,%d,%d;BYDAY=%s"
                        .formatted(from, from + 1, from + 2, from + 3, from + 4, from + 5, from + 6, name);
    }

    private static VTimeZone read(String text) {
        try {
            return (VTimeZone) new CalendarBuilder()
                    .build(new StringReader("BEGIN:VCALENDAR" + LINE + text + "END:VCALENDAR" + LINE))
                    .getComponents(Component.VTIMEZONE)
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new IllegalStateException("We write what we can read", e);
        }
    }
}
