package org.binome.pairing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binome.matching.entity.Side;
import org.binome.pairing.control.Messages;
import org.binome.pairing.control.Pairings;
import org.binome.pairing.entity.Message;
import org.binome.pairing.entity.MessageSent;
import org.binome.pairing.entity.Pairing;
import org.binome.people.boundary.SignedIn;
import org.binome.shared.Roles;

/** The two of a pair write to each other. HR is told that it is not for them, everybody else that there is no such pairing (P26). */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class Correspondence {

    @Inject
    SignedIn signedIn;

    @Inject
    Pairings pairings;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    Event<MessageSent> sent;

    /** The latest first. @param before an id, exclusive */
    public List<MessageView> latest(long pairingId, long before, int limit) {
        Pairing pairing = mine(pairingId);
        Side reader = side(pairing);
        return messages.latest(pairing, before, limit).stream()
                .map(message -> MessageView.of(message, reader))
                .toList();
    }

    /** The other one hears of it by mail unless something unread waits already; the mail does not say what it is. */
    public void write(long pairingId, @NotNull @Valid NewMessage message) {
        Pairing pairing = mine(pairingId);
        messages.oneAtATime(pairing);
        Side author = side(pairing);
        boolean first = messages.unread(pairing, author).isEmpty();
        messages.add(new Message(pairing, author, message.body(), clock.instant(), first));
        sent.fire(new MessageSent(pairingId, author, first));
    }

    /** The caller has had everything on the screen. */
    public void read(long pairingId) {
        Pairing pairing = mine(pairingId);
        messages.oneAtATime(pairing);
        messages.unread(pairing, side(pairing).other()).forEach(message -> message.read(clock.instant()));
    }

    /** How many messages wait for the caller, by pairing; pairings without any are left out. */
    public Map<Long, Long> waiting() {
        return signedIn.find().stream()
                .flatMap(me -> messages.waitingFor(me).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private Pairing mine(long id) {
        return signedIn.ownOnly(() -> pairings.find(id, signedIn.employee()));
    }

    private Side side(Pairing pairing) {
        return pairing.sideOf(signedIn.employee());
    }
}
