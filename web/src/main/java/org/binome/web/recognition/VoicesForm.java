package org.binome.web.recognition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.binome.recognition.boundary.AnsweringIdeas;
import org.binome.recognition.boundary.ModeratingVoices;
import org.binome.recognition.boundary.PublishedTestimonial;
import org.binome.recognition.boundary.SentIdea;
import org.binome.recognition.entity.IdeaStatus;
import org.binome.recognition.entity.TestimonialStatus;
import org.binome.web.faces.Notice;

/** What pairs have given HR to read: testimonials to publish or refuse, ideas to answer. */
@Named("voicesForm")
@ViewScoped
public class VoicesForm implements Serializable {

    private static final String AGAIN = "/hr/voices?faces-redirect=true";

    @Inject
    ModeratingVoices moderating;

    @Inject
    AnsweringIdeas answering;

    @Inject
    Notice notice;

    private List<PublishedTestimonial> testimonials;
    private List<SentIdea> ideas;
    private final Map<Long, String> written = new HashMap<>();

    public void load() {
        testimonials = moderating.testimonials();
        ideas = answering.all();
    }

    public String publish(long id) {
        moderating.publish(id);
        return done("recognition.published");
    }

    public String refuse(long id) {
        moderating.refuse(id, written.get(id));
        return done("recognition.refused");
    }

    public String takeUp(long id) {
        answering.takeUp(id);
        return done("recognition.taken-up");
    }

    public String answer(long id) {
        answering.answer(id, written.get(id));
        return done("recognition.answered");
    }

    private String done(String key) {
        notice.done(key);
        return AGAIN;
    }

    public boolean waits(PublishedTestimonial one) {
        return one.status() == TestimonialStatus.AWAITING_HR;
    }

    public boolean isNew(SentIdea one) {
        return one.status() == IdeaStatus.NEW;
    }

    public boolean answered(SentIdea one) {
        return one.status() == IdeaStatus.ANSWERED;
    }

    public List<PublishedTestimonial> getTestimonials() {
        return testimonials;
    }

    public List<SentIdea> getIdeas() {
        return ideas;
    }

    /** The reason or the answer being written, by the id of what it is about. */
    public Map<Long, String> getWritten() {
        return written;
    }
}
