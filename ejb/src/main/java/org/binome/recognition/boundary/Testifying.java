package org.binome.recognition.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.binome.pairing.boundary.OwnPairings;
import org.binome.pairing.entity.Pairing;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.recognition.control.Achievements;
import org.binome.recognition.control.JointTexts;
import org.binome.recognition.entity.Testimonial;
import org.binome.recognition.entity.TestimonialChanged;
import org.binome.shared.Roles;

/** Saying to all colleagues how it was, by consent of both (P32), and reading what others said. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class Testifying {

    private static final int ON_ONE_PAGE = 50;

    @Inject
    SignedIn signedIn;

    @Inject
    OwnPairings pairings;

    @Inject
    JointTexts texts;

    @Inject
    Achievements achievements;

    @Inject
    Clock clock;

    @Inject
    Event<TestimonialChanged> changed;

    /** The latest fifty, the last first. */
    public List<PublishedTestimonial> published() {
        return texts.published(ON_ONE_PAGE).stream()
                .map(PublishedTestimonial::of)
                .toList();
    }

    /** The latest one, for somebody who takes part in nothing yet; else empty. */
    public Optional<PublishedTestimonial> forNewcomer() {
        return signedIn.find()
                .filter(texts::isNewcomer)
                .flatMap(me -> texts.published(1).stream().findFirst().map(PublishedTestimonial::of));
    }

    /** The two's own, whoever of them wrote it. */
    public List<TestimonialEntry> ofPairing(long pairingId) {
        Employee me = signedIn.employee();
        return texts.testimonials(pairings.find(pairingId)).stream()
                .map(text -> TestimonialEntry.of(text, me))
                .toList();
    }

    /** Those that wait for the caller's yes; none for an account without employee. */
    public List<TestimonialEntry> toAgree() {
        return signedIn.find().stream()
                .flatMap(
                        me -> texts.awaiting(Testimonial.class, me).stream().map(text -> TestimonialEntry.of(text, me)))
                .toList();
    }

    /** Whether the two have something to tell: from the third session on, or once their pairing is over. */
    public boolean timely(long pairingId) {
        Pairing pairing = pairings.find(pairingId);
        return Testimonial.timely(pairing, achievements.of(pairing).sessions());
    }

    public TestimonialEntry write(long pairingId, @NotNull @Valid NewTestimonial said) {
        Employee me = signedIn.employee();
        Pairing pairing = pairings.find(pairingId);
        return tell(texts.add(new Testimonial(
                pairing,
                pairing.sideOf(me),
                said.body(),
                said.naming(),
                achievements.of(pairing).sessions(),
                clock.instant())));
    }

    public TestimonialEntry agree(long id) {
        Testimonial text = mine(id);
        Employee me = signedIn.employee();
        return text.agree(me, clock.instant()) ? tell(text) : TestimonialEntry.of(text, me);
    }

    /** By either of the two, at any time: the text is gone. */
    public void withdraw(long id) {
        Testimonial text = mine(id);
        text.withdraw();
        tell(text);
    }

    private TestimonialEntry tell(Testimonial text) {
        changed.fire(new TestimonialChanged(text.id(), text.status()));
        return TestimonialEntry.of(text, signedIn.employee());
    }

    private Testimonial mine(long id) {
        return texts.find(Testimonial.class, id, signedIn.employee());
    }
}
