package org.binome.launcher;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A mail as people look at it.
 *
 * @param id its Message-ID
 * @param unsubscribe header by which a mail program stops more of its kind; empty without one
 * @param parts its leaves, in the order in which they stand
 */
record Mail(String id, String unsubscribe, String from, String to, String subject, Instant sent, List<Leaf> parts) {

    /**
     * A part that is no container.
     *
     * @param type lower case and without parameters: "text/calendar"
     */
    record Leaf(String type, String fileName, String content) {}

    /** Reads a message; what is not text is named, not shown. */
    static Mail of(MimeMessage message) {
        try {
            List<Leaf> leaves = new ArrayList<>();
            collect(message, leaves);
            Instant sent = message.getSentDate() == null
                    ? Instant.EPOCH
                    : message.getSentDate().toInstant();
            return new Mail(
                    message.getMessageID(),
                    message.getHeader("List-Unsubscribe-Post") == null ? "" : message.getHeader("List-Unsubscribe", ""),
                    people(message.getFrom()),
                    people(message.getAllRecipients()),
                    message.getSubject(),
                    sent,
                    leaves);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, List<Leaf> leaves) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                collect(child, leaves);
            }
        } else {
            String type = part.getContentType().split(";")[0].strip().toLowerCase(Locale.ROOT);
            boolean text = type.startsWith("text/") || content instanceof String;
            leaves.add(new Leaf(type, part.getFileName(), text ? text(part, content) : ""));
        }
    }

    private static String text(Part part, Object content) throws MessagingException, IOException {
        return content instanceof String string
                ? string
                : new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String people(Address[] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses)
                        .map(address -> jakarta.mail.internet.MimeUtility.unfold(String.valueOf(address)))
                        .collect(Collectors.joining(", "));
    }
}
