package org.binome.recognition.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.binome.people.boundary.SignedIn;
import org.binome.recognition.control.JointTexts;
import org.binome.recognition.entity.Testimonial;
import org.binome.recognition.entity.TestimonialChanged;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/** HR reads what two people want to tell everybody, and publishes it or says why not. Never sees it before both agree. */
@Stateless
@RolesAllowed(Roles.HR)
public class ModeratingVoices {

    @Inject
    SignedIn signedIn;

    @Inject
    JointTexts texts;

    @Inject
    Clock clock;

    @Inject
    Event<TestimonialChanged> changed;

    /** The waiting ones first, then the published ones; named as colleagues would see them. */
    public List<PublishedTestimonial> testimonials() {
        return texts.toModerate().stream().map(PublishedTestimonial::of).toList();
    }

    /** How many testimonials and ideas wait for HR. */
    public long waiting() {
        return texts.waitingForHr();
    }

    /** @throws NotFoundException while both have not agreed */
    public void publish(long id) {
        Testimonial text = ofOthers(id);
        text.publish(clock.instant());
        tell(text);
    }

    /** Also takes a published one down. @param reason the two read it */
    public void refuse(long id, @NotBlank @Size(max = 1000) String reason) {
        Testimonial text = ofOthers(id);
        text.refuse(reason);
        tell(text);
    }

    private Testimonial ofOthers(long id) {
        Testimonial text = texts.testimonial(id);
        signedIn.find().ifPresent(text::requireOthers);
        return text;
    }

    private void tell(Testimonial text) {
        changed.fire(new TestimonialChanged(text.id(), text.status()));
    }
}
