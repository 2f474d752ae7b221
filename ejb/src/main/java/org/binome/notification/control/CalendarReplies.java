package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.fortuna.ical4j.data.ParserException;
import org.binome.shared.Job;

/**
 * Reads what calendars have answered to invitations, where a mailbox is configured (P24). A mail that cannot be read is noted
 * without what it says, and passed over; one whose answers could not be kept is read again at the next turn.
 */
@Dependent
public class CalendarReplies implements Job {

    private static final Logger LOG = System.getLogger(CalendarReplies.class.getName());

    private static final int LARGEST_MAIL = 250_000;

    @Inject
    ReplyMailbox mailbox;

    @Inject
    ReplyKeeper keeper;

    @Override
    public String name() {
        return "calendar-replies";
    }

    /** @return how many answers were news */
    @Override
    public int run() {
        AtomicInteger news = new AtomicInteger();
        if (mailbox.configured()) {
            try {
                mailbox.read(mail -> dealtWith(mail, news));
            } catch (MessagingException | RuntimeException e) {
                LOG.log(Level.WARNING, "The mailbox for calendar replies cannot be read: {0}", kind(e));
            }
        }
        return news.get();
    }

    private boolean dealtWith(Message mail, AtomicInteger news) {
        List<CalendarReply> replies = read(mail);
        try {
            replies.stream().filter(keeper::keep).forEach(reply -> news.incrementAndGet());
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A calendar reply waits for another attempt: {0}", kind(e));
            return false;
        }
    }

    private static List<CalendarReply> read(Message mail) {
        try {
            if (mail.getSize() > LARGEST_MAIL) {
                LOG.log(Level.WARNING, "A mail to the mailbox for calendar replies is too large and was passed over");
                return List.of();
            }
            return ReplyReader.read(mail);
        } catch (MessagingException | IOException | ParserException | RuntimeException | StackOverflowError e) {
            // the last one: calendars can be nested without end
            LOG.log(Level.WARNING, "A mail to the mailbox for calendar replies makes no sense: {0}", kind(e));
            return List.of();
        }
    }

    /** Messages of failures may repeat what the mail says. */
    private static String kind(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
