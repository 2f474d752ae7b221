package org.binome.web.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.binome.recognition.boundary.PublishedTestimonial;
import org.binome.recognition.boundary.Testifying;
import org.binome.web.faces.TextView;

/** What pairs say of their time together. */
@Named("testimonials")
@RequestScoped
public class TestimonialsView {

    @Inject
    Testifying testifying;

    @Inject
    TextView text;

    private List<PublishedTestimonial> all;
    private Optional<PublishedTestimonial> latest;

    public List<PublishedTestimonial> getAll() {
        if (all == null) {
            all = testifying.published();
        }
        return all;
    }

    /** For somebody who takes part in nothing yet; null for anybody else. */
    public PublishedTestimonial getLatest() {
        if (latest == null) {
            latest = testifying.forNewcomer();
        }
        return latest.orElse(null);
    }

    /** "Léa, Studio, mentor", or only the part that the author had. */
    public String by(PublishedTestimonial one) {
        String side = one.side().name();
        return one.firstName().isEmpty()
                ? text.of("recognition.by." + side)
                : text.of("recognition.by.named." + side, one.firstName(), one.unit());
    }
}
