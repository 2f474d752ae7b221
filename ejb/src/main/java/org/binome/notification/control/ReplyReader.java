package org.binome.notification.control;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
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
 * Finds in a mail what calendars have answered. Nothing in the mail is believed beyond that its sender speaks for the attendee of
 * the same address; what is too large or too deep is not looked at.
 */
final class ReplyReader {

    private static final int LARGEST_PART = 65_536;
    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 20;

    private final String sender;
    private final List<byte[]> calendars = new ArrayList<>();
    private int parts;

    private ReplyReader(Message mail) throws MessagingException {
        Address[] from = mail.getFrom();
        sender = from != null && from.length == 1 && from[0] instanceof InternetAddress address
                ? lower(address.getAddress())
                : "";
    }

    /** @throws MessagingException, IOException or ParserException when it cannot be read */
    static List<CalendarReply> read(Message mail) throws MessagingException, IOException, ParserException {
        ReplyReader reader = new ReplyReader(mail);
        reader.collect(mail, 0);
        List<CalendarReply> replies = new ArrayList<>();
        for (byte[] text : reader.calendars) {
            replies.addAll(reader.replies(text));
        }
        return replies;
    }

    private void collect(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart children) {
            for (int i = 0; i < children.getCount(); i++) {
                collect(children.getBodyPart(i), depth + 1);
            }
        } else if (part.isMimeType("text/calendar")) {
            try (InputStream content = part.getInputStream()) {
                byte[] text = content.readNBytes(LARGEST_PART + 1);
                if (text.length <= LARGEST_PART) {
                    calendars.add(text);
                }
            }
        }
    }

    private List<CalendarReply> replies(byte[] text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(text));
        boolean reply = calendar.<Method>getProperty("METHOD")
                .filter(method -> "REPLY".equalsIgnoreCase(method.getValue()))
                .isPresent();
        return reply
                ? calendar.<CalendarComponent>getComponents(Component.VEVENT).stream()
                        .flatMap(event -> replies((VEvent) event))
                        .toList()
                : List.of();
    }

    private Stream<CalendarReply> replies(VEvent event) {
        Optional<String> uid = event.<Uid>getProperty("UID").map(Uid::getValue);
        int sequence = event.<Sequence>getProperty("SEQUENCE")
                .map(Sequence::getSequenceNo)
                .orElse(0);
        Instant stampedAt =
                event.<DtStamp>getProperty("DTSTAMP").map(DtStamp::getDate).orElse(Instant.EPOCH);
        return uid.stream().flatMap(id -> event.<Attendee>getProperties("ATTENDEE").stream()
                .filter(attendee -> !sender.isEmpty() && sender.equals(address(attendee)))
                .flatMap(attendee -> answer(attendee).stream()
                        .map(answer -> new CalendarReply(id, sequence, sender, answer, stampedAt))));
    }

    private static String address(Attendee attendee) {
        return lower(attendee.getValue()).replaceFirst("^mailto:", "");
    }

    private static Optional<ReplyAnswer> answer(Attendee attendee) {
        String said = attendee.getParameter("PARTSTAT").map(Parameter::getValue).orElse("");
        return Stream.of(ReplyAnswer.values())
                .filter(answer -> answer.name().equalsIgnoreCase(said))
                .findFirst();
    }

    private static String lower(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
