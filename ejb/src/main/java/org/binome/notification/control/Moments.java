package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;

/** Days and times as the pages say them, for letters. */
@Dependent
public class Moments {

    @Inject
    Letters letters;

    /** 5 December 2026. */
    String date(LocalDate day, Locale reader) {
        return said("format.date", day, day.getDayOfMonth(), reader);
    }

    /** Saturday 5 December, 03:00 (Paris time): a letter may be read anywhere, so it names the clock. */
    String moment(ZonedDateTime moment, Locale reader) {
        String zone = moment.getZone().getId();
        String city = zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
        return letters.text("moment", reader, said("format.moment", moment, moment.getDayOfMonth(), reader), city);
    }

    private String said(String format, Temporal moment, int day, Locale reader) {
        String said = DateTimeFormatter.ofPattern(letters.text(format, reader), reader)
                .format(moment);
        return day == 1 && "fr".equals(reader.getLanguage()) ? said.replaceFirst("\\b1 ", "1er ") : said;
    }
}
