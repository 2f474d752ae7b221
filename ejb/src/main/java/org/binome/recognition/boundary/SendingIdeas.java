package org.binome.recognition.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.binome.pairing.boundary.OwnPairings;
import org.binome.pairing.entity.Pairing;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.recognition.control.JointTexts;
import org.binome.recognition.entity.Idea;
import org.binome.recognition.entity.IdeaChanged;
import org.binome.shared.Roles;

/** Telling HR together what the two found out, by consent of both. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class SendingIdeas {

    @Inject
    SignedIn signedIn;

    @Inject
    OwnPairings pairings;

    @Inject
    JointTexts texts;

    @Inject
    Clock clock;

    @Inject
    Event<IdeaChanged> changed;

    /** The two's own, the latest first. */
    public List<IdeaEntry> ofPairing(long pairingId) {
        Employee me = signedIn.employee();
        return texts.ideas(pairings.find(pairingId)).stream()
                .map(idea -> IdeaEntry.of(idea, me))
                .toList();
    }

    /** Those that wait for the caller's yes; none for an account without employee. */
    public List<IdeaEntry> toAgree() {
        return signedIn.find().stream()
                .flatMap(me -> texts.awaiting(Idea.class, me).stream().map(idea -> IdeaEntry.of(idea, me)))
                .toList();
    }

    /** @param body 20 to 1 000 characters */
    public IdeaEntry write(long pairingId, @NotBlank @Size(max = 1000) String body) {
        Pairing pairing = pairings.find(pairingId);
        return tell(texts.add(new Idea(pairing, pairing.sideOf(signedIn.employee()), body, clock.instant())));
    }

    public IdeaEntry agree(long id) {
        Idea idea = mine(id);
        Employee me = signedIn.employee();
        return idea.agree(me, clock.instant()) ? tell(idea) : IdeaEntry.of(idea, me);
    }

    /** By either of the two, at any time: the text is gone, and HR's answer. */
    public void withdraw(long id) {
        Idea idea = mine(id);
        idea.withdraw();
        tell(idea);
    }

    private IdeaEntry tell(Idea idea) {
        changed.fire(new IdeaChanged(idea.id(), idea.status()));
        return IdeaEntry.of(idea, signedIn.employee());
    }

    private Idea mine(long id) {
        return texts.find(Idea.class, id, signedIn.employee());
    }
}
