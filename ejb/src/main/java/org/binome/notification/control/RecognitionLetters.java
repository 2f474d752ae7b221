package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.recognition.entity.Idea;
import org.binome.recognition.entity.IdeaChanged;
import org.binome.recognition.entity.JointText;
import org.binome.recognition.entity.Testimonial;
import org.binome.recognition.entity.TestimonialChanged;

/** Asks one of a pair to agree to what the other one wrote, and tells both what HR said to it; never repeats the words. */
@Dependent
public class RecognitionLetters {

    @Inject
    Correspondents correspondents;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    void testimonial(@Observes TestimonialChanged event) {
        Testimonial text = correspondents.find(Testimonial.class, event.testimonialId());
        switch (event.status()) {
            case AWAITING_PARTNER -> tell(text, text.author().other(), "testimonial.to-agree");
            case PUBLISHED -> tellBoth(text, "testimonial.published");
            case REFUSED -> tellBoth(text, "testimonial.refused");
            default -> {}
        }
    }

    void idea(@Observes IdeaChanged event) {
        Idea idea = correspondents.find(Idea.class, event.ideaId());
        switch (event.status()) {
            case AWAITING_PARTNER -> tell(idea, idea.author().other(), "idea.to-agree");
            case ANSWERED -> tellBoth(idea, "idea.answered");
            default -> {}
        }
    }

    private void tellBoth(JointText text, String kind) {
        for (Side side : Side.values()) {
            tell(text, side, kind);
        }
    }

    private void tell(JointText text, Side side, String kind) {
        Employee reader = text.pairing().enrolment(side).employee();
        Employee partner = text.pairing().enrolment(side.other()).employee();
        String page = "/me/pairing-recognition.xhtml?id=" + text.pairing().id();
        outbox.add(reader, letters.write(kind, reader.locale(), page, reader.firstName(), partner.firstName()));
    }
}
