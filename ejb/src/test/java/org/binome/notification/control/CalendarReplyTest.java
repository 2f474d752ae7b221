package org.binome.notification.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.ParserException;
import org.binome.session.entity.ReplyAnswer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P24 What a calendar answers")
class CalendarReplyTest {

    private static final String INES = "ines@example.com";

    private static final String CALENDAR =
            """
            BEGIN:VCALENDAR
            PRODID:-//Calendar//EN
            VERSION:2.0
            METHOD:REPLY
            BEGIN:VEVENT
            UID:4711@binome
            SEQUENCE:3
            DTSTAMP:20260302T080000Z
            ATTENDEE;PARTSTAT=DECLINED;CN="Inès, from
              the studio":MAILTO:Ines@Example.com
            COMMENT:I am away
            END:VEVENT
            END:VCALENDAR
            """;

    private static List<CalendarReply> read(String from, String calendar) throws Exception {
        return CalendarReply.in(calendar.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), from);
    }

    @Test
    @DisplayName("is read with the invitation it answers; without a sequence it is the first one")
    void read() throws Exception {
        assertThat(read(INES, CALENDAR))
                .containsExactly(new CalendarReply(
                        "4711@binome", 3, INES, ReplyAnswer.DECLINED, Instant.parse("2026-03-02T08:00:00Z")));
        assertThat(read(INES, CALENDAR.replace("SEQUENCE:3\n", "")))
                .singleElement()
                .matches(reply -> reply.sequence() == 0);
    }

    @Test
    @DisplayName("counts from nobody in another's name, and not when it is a request, or no yes, no or perhaps")
    void others() throws Exception {
        assertThat(read("claire@example.com", CALENDAR)).isEmpty();
        assertThat(read("", CALENDAR)).isEmpty();
        assertThat(read(INES, CALENDAR.replace("REPLY", "REQUEST"))).isEmpty();
        assertThat(read(INES, CALENDAR.replace("DECLINED", "NEEDS-ACTION"))).isEmpty();
    }

    @Test
    @DisplayName("is refused as a whole when it makes no sense")
    void malformed() {
        assertThatThrownBy(() -> read(INES, "BEGIN:VCALENDAR\nBEGIN:")).isInstanceOf(ParserException.class);
        assertThatThrownBy(() -> read(INES, CALENDAR.replace("SEQUENCE:3", "SEQUENCE:x")))
                .isInstanceOf(Exception.class);
    }
}
