package org.binome.notification.control;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.ParserException;

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
                ? String.valueOf(address.getAddress()).strip().toLowerCase(Locale.ROOT)
                : "";
    }

    /** @throws MessagingException, IOException or ParserException when it cannot be read */
    static List<CalendarReply> read(Message mail) throws MessagingException, IOException, ParserException {
        ReplyReader reader = new ReplyReader(mail);
        reader.collect(mail, 0);
        List<CalendarReply> replies = new ArrayList<>();
        for (byte[] text : reader.calendars) {
            replies.addAll(CalendarReply.in(text, reader.sender));
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
}
