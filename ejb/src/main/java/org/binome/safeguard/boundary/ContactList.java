package org.binome.safeguard.boundary;

import java.time.Instant;
import java.util.List;
import org.binome.safeguard.entity.SafeContact;

/**
 * Whom people may turn to. Tells nothing of who has done so.
 *
 * @param contacts by name
 * @param uncovered open pairings of which no contact stands apart
 */
public record ContactList(List<Named> contacts, long uncovered) {

    /** Two at least, or a pairing with one of them is left without anybody. */
    public static final int ENOUGH = 2;

    public boolean enough() {
        return contacts.size() >= ENOUGH;
    }

    /** One contact. @param id of the employee */
    public record Named(long id, String name, String title, String unit, Instant since) {

        static Named of(SafeContact contact) {
            return new Named(
                    contact.employee().id(),
                    contact.employee().fullName(),
                    contact.employee().title(),
                    contact.employee().unit().path(),
                    contact.namedAt());
        }
    }
}
