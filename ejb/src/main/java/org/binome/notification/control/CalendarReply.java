package org.binome.notification.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import org.binome.session.entity.ReplyAnswer;

/**
 * What a calendar has answered to an invitation (iTIP, METHOD:REPLY). Of its words only these are taken, no remark.
 *
 * @param uid of the invitation
 * @param sequence of the invitation that was answered
 * @param attendee mail address of the one who answers, lower case
 */
record CalendarReply(String uid, int sequence, String attendee, ReplyAnswer answer, Instant stampedAt) {

    /**
     * Those of one attendee in a calendar; none when it is no reply.
     *
     * @param sender mail address, lower case: speaks for the attendee of the same address and for nobody else
     * @throws ParserException when it is no calendar
     */
    static List<CalendarReply> in(byte[] text, String sender) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(text));
        boolean reply = calendar.<Method>getProperty("METHOD")
                .filter(method -> "REPLY".equalsIgnoreCase(method.getValue()))
                .isPresent();
        return reply
                ? calendar.<CalendarComponent>getComponents(Component.VEVENT).stream()
                        .flatMap(event -> in((VEvent) event, sender))
                        .toList()
                : List.of();
    }

    private static Stream<CalendarReply> in(VEvent event, String sender) {
        Optional<String> uid = event.<Uid>getProperty("UID").map(Uid::getValue);
        int sequence = event.<Sequence>getProperty("SEQUENCE")
                .map(Sequence::getSequenceNo)
                .orElse(0);
        Instant stampedAt =
                event.<DtStamp>getProperty("DTSTAMP").map(DtStamp::getDate).orElse(Instant.EPOCH);
        return uid.stream().flatMap(id -> event.<Attendee>getProperties("ATTENDEE").stream()
                .filter(attendee -> sender.equals(address(attendee)))
                .flatMap(attendee -> answer(attendee).stream()
                        .map(answer -> new CalendarReply(id, sequence, sender, answer, stampedAt))));
    }

    private static String address(Attendee attendee) {
        return attendee.getValue().strip().toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
    }

    private static Optional<ReplyAnswer> answer(Attendee attendee) {
        String said = attendee.getParameter("PARTSTAT").map(Parameter::getValue).orElse("");
        return Stream.of(ReplyAnswer.values())
                .filter(answer -> answer.name().equalsIgnoreCase(said))
                .findFirst();
    }
}
