package org.binome.notification.control;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.binome.notification.entity.Letter;
import org.binome.notification.entity.OutboxMessage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns an owed message into a MIME mail and hands it to the server's mail session {@code mail/Binome}. */
@ApplicationScoped
public class MailTransport {

    /** Jakarta Mail would wait for ever; who configures the session otherwise is heard. */
    private static final Map<String, String> PATIENCE = Map.of(
            "mail.smtp.connectiontimeout", "5000", "mail.smtp.timeout", "10000", "mail.smtp.writetimeout", "10000");

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    @ConfigProperty(name = "binome.mail.from", defaultValue = "binome@localhost")
    String from;

    /** @throws MessagingException when the mail server does not take it; worth another attempt */
    public void send(OutboxMessage message) throws MessagingException {
        Transport.send(compose(message, session()));
    }

    MimeMessage compose(OutboxMessage message, Session session) throws MessagingException {
        MimeMessage mail = new StableIdMessage(session, message.messageId());
        mail.setFrom(address(from, "Binome"));
        mail.setRecipient(
                Message.RecipientType.TO,
                address(message.recipient().email(), message.recipient().fullName()));
        mail.setSubject(message.letter().subject(), UTF_8);
        mail.setContent(parts(message.letter()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        stoppable(mail, message.letter().unsubscribe());
        mail.saveChanges();
        return mail;
    }

    /** One click in the mail program stops more of its kind (RFC 2369, RFC 8058). */
    private static void stoppable(MimeMessage mail, String address) throws MessagingException {
        if (!address.isEmpty()) {
            mail.setHeader("List-Unsubscribe", "<" + address + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static MimeMultipart parts(Letter letter) throws MessagingException {
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(letter.text(), "text/plain; charset=UTF-8"));
        parts.addBodyPart(part(letter.html(), "text/html; charset=UTF-8"));
        if (letter.hasCalendar()) {
            parts.addBodyPart(
                    part(letter.calendar(), "text/calendar; charset=UTF-8; method=" + letter.calendarMethod()));
        }
        return parts;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        return part;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name.replaceAll("[\\r\\n]+", " "), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException(address, e);
        }
    }

    private static Session session() throws MessagingException {
        try {
            Session session = InitialContext.doLookup("mail/Binome");
            PATIENCE.forEach((wait, millis) -> session.getProperties().putIfAbsent(wait, millis));
            return session;
        } catch (NamingException e) {
            throw new MessagingException("The mail session mail/Binome is missing; see docs/operations.", e);
        }
    }

    /** Keeps its Message-ID over all attempts. */
    private static final class StableIdMessage extends MimeMessage {

        private final String id;

        StableIdMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
