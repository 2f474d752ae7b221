package org.binome.it.api;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import org.binome.it.Running;

/** What the calendar on somebody's desk does with an invitation: it answers by mail to the organiser. */
public final class CalendarProgram {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarProgram() {}

    /** Answers the first invitation to a session, and has the answers read. @param answer ACCEPTED, TENTATIVE or DECLINED */
    public static void answer(Member who, long session, String answer) throws MessagingException {
        send(who, reply(session, who, 0, answer, new Date().toInstant()));
        BinomeClock.run("calendar-replies");
    }

    /** Answers an invitation by its name. */
    static void answerAs(String uid, Member who, int sequence, String answer) throws MessagingException {
        send(who, reply(uid, who, sequence, answer, new Date().toInstant()));
        BinomeClock.run("calendar-replies");
    }

    /** As calendar programs write it. */
    static String reply(long session, Member attendee, int sequence, String answer, Instant written) {
        String uid = Stored.text("select calendar_uid from mentoring_session where id = ?", session);
        return reply(uid, attendee, sequence, answer, written);
    }

    private static String reply(String uid, Member attendee, int sequence, String answer, Instant written) {
        return """
                BEGIN:VCALENDAR
                PRODID:-//Calendar//EN
                VERSION:2.0
                METHOD:REPLY
                BEGIN:VEVENT
                UID:%s
                SEQUENCE:%d
                DTSTAMP:%s
                DTSTART:20250909T090000Z
                ORGANIZER:mailto:%s
                SUMMARY:Session
                ATTENDEE;CN="%s";PARTSTAT=%s:mailto:%s@CROWDS.example
                END:VEVENT
                END:VCALENDAR
                """
                .formatted(
                        uid,
                        sequence,
                        STAMP.format(written),
                        Running.setting("BINOME_MAIL_FROM"),
                        attendee.name(),
                        answer,
                        attendee.number().toUpperCase(Locale.ROOT))
                .replace("\n", "\r\n");
    }

    /** Hands it in at the mail server. */
    static void send(Member from, String calendar) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "localhost");
        properties.setProperty("mail.smtp.port", Running.setting("port.smtp"));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(new InternetAddress(from.number() + "@crowds.example"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(Running.setting("BINOME_MAIL_FROM")));
        mail.setSubject("Accepted, or not");
        mail.setContent(new MimeMultipart(
                "alternative", part("See the calendar.", "plain"), part(calendar, "calendar; method=REPLY")));
        Transport.send(mail);
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", type);
        return part;
    }
}
