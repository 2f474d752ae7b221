package org.binome.web.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.binome.web.faces.HomeSection;

/** On the home page of who takes part in nothing yet: what somebody says who did. */
@Dependent
public class TestimonialSection implements HomeSection {

    @Inject
    TestimonialsView testimonials;

    @Override
    public String name() {
        return "testimonial";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean shown() {
        return testimonials.getLatest() != null;
    }
}
