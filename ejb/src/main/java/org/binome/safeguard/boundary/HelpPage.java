package org.binome.safeguard.boundary;

import java.time.Instant;
import java.util.List;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.safeguard.entity.SafeMessage;
import org.binome.safeguard.entity.SafeSignal;
import org.binome.safeguard.entity.SignalStatus;

/**
 * What one person can tell, and has told, in confidence.
 *
 * @param choices the person's pairings about which nothing is open
 * @param threads what the person has told, the latest first
 * @param trusted whether others may turn to this person
 */
public record HelpPage(List<Choice> choices, List<Thread> threads, boolean trusted) {

    /**
     * A pairing to tell about.
     *
     * @param partner first name
     * @param contact id of the employee who would read it; 0 when nobody stands apart
     * @param reader full name and unit of that employee; empty when nobody stands apart
     */
    public record Choice(long pairing, String partner, String campaign, long contact, String reader) {

        static Choice of(Pairing pairing, Employee author, Employee contact) {
            return new Choice(
                    pairing.id(),
                    pairing.enrolment(pairing.sideOf(author).other()).employee().firstName(),
                    pairing.campaign().name(),
                    contact == null ? 0 : contact.id(),
                    contact == null
                            ? ""
                            : contact.fullName() + ", " + contact.unit().name());
        }

        public boolean reachable() {
            return contact != 0;
        }
    }

    /**
     * What was said about one pairing.
     *
     * @param partner first name
     * @param reader first name of the contact
     * @param readable false when the contact has left, or no longer stands apart: nobody reads it then
     * @param next full name of who could read it instead; empty when nobody could, and while it is read
     */
    public record Thread(
            long id,
            String partner,
            String reader,
            boolean readable,
            String next,
            SignalStatus status,
            List<Words> words) {

        static Thread of(SafeSignal signal, boolean readable, String next) {
            return new Thread(
                    signal.id(),
                    signal.partner().firstName(),
                    signal.contact().firstName(),
                    readable,
                    next,
                    signal.status(),
                    signal.messages().stream()
                            .map(message -> Words.of(message, message.byAuthor()))
                            .toList());
        }
    }

    /** One message. @param mine whether the reader of this has written it */
    public record Words(boolean mine, String body, Instant at) {

        static Words of(SafeMessage message, boolean mine) {
            return new Words(mine, message.body(), message.writtenAt());
        }
    }
}
