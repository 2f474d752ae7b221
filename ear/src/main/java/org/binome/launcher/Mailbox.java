package org.binome.launcher;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/**
 * Takes every mail the application sends and shows it in the browser. Mails live until the stack stops. What is sent to the
 * organiser of invitations, the application reads by IMAP. {@code PUT /mood?30} makes it fail for thirty of a hundred mails, to see what the application does then.
 */
public final class Mailbox implements Server {
    private final Settings settings;
    private GreenMail mails;
    private MoodyDoor door;
    private HttpServer page;

    public Mailbox(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "Mailbox";
    }

    @Override
    public void start() {
        mails = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(settings.ports().imap(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        mails.setUser(Settings.ORGANISER, Settings.NAME, settings.secrets().client());
        try {
            mails.start();
            door = new MoodyDoor(settings.ports().smtp(), mails.getSmtp().getPort());
            page = HttpServer.create(
                    new InetSocketAddress("127.0.0.1", settings.ports().mailbox()), 0);
        } catch (IOException | IllegalStateException e) {
            throw new LaunchFailure("The mailbox did not start: " + e.getMessage() + ".", e);
        }
        page.createContext("/", new MailboxPage(this::received));
        page.createContext("/mood", door::told);
        page.start();
    }

    /** All mails so far, oldest first, one for each recipient. */
    public List<MimeMessage> received() {
        return Arrays.stream(mails.getReceivedMessages())
                .sorted(Comparator.comparing(Mailbox::sent))
                .toList();
    }

    /** GreenMail keeps them by recipient. */
    private static Date sent(MimeMessage mail) {
        try {
            return mail.getSentDate() == null ? new Date(0) : mail.getSentDate();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (page != null) {
            page.stop(0);
        }
        if (door != null) {
            door.close();
        }
        if (mails != null) {
            mails.stop();
        }
    }
}
