package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mailbox to which calendars answer, read by IMAP; there is none unless it is configured. */
@ApplicationScoped
class ReplyMailbox {

    /** So many mails are looked at in one turn. */
    private static final int AT_ONCE = 50;

    private static final String TLS = "tls";
    private static final String STARTTLS = "starttls";

    @Inject
    @ConfigProperty(name = "binome.imap.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "binome.imap.port", defaultValue = "993")
    int port;

    @Inject
    @ConfigProperty(name = "binome.imap.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "binome.imap.password")
    Optional<String> password;

    /** tls, starttls or none. */
    @Inject
    @ConfigProperty(name = "binome.imap.security", defaultValue = TLS)
    String security;

    @Inject
    @ConfigProperty(name = "binome.imap.folder", defaultValue = "INBOX")
    String name;

    boolean configured() {
        return host.isPresent();
    }

    /**
     * Shows the unread mails, the oldest first. One counts as read once it was dealt with.
     *
     * @param reader false to be shown this mail again at the next turn
     */
    void read(Predicate<Message> reader) throws MessagingException {
        try (Store store = Session.getInstance(properties()).getStore(protocol())) {
            store.connect(host.orElseThrow(), port, user.orElse(""), password.orElse(""));
            try (Folder folder = store.getFolder(name)) {
                folder.open(Folder.READ_WRITE);
                Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (Message mail : Arrays.copyOf(unread, Math.min(unread.length, AT_ONCE))) {
                    if (reader.test(mail)) {
                        mail.setFlag(Flags.Flag.SEEN, true);
                    }
                }
            }
        }
    }

    private String protocol() {
        return security.equals(TLS) ? "imaps" : "imap";
    }

    /** Nothing is waited for without end, reading alone marks nothing as read, and a certificate has to fit its server. */
    private Properties properties() {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", "5000");
        properties.setProperty(prefix + "timeout", "10000");
        properties.setProperty(prefix + "writetimeout", "10000");
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(security.equals(STARTTLS)));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(security.equals(STARTTLS)));
        return properties;
    }
}
