package org.binome.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.binome.enrolment.boundary.Enrolling;
import org.binome.enrolment.boundary.EnrolmentEntry;

/** The campaigns in which the person who is signed in takes part. */
@Named("takingPart")
@RequestScoped
public class TakingPartView {

    @Inject
    Enrolling enrolling;

    private List<EnrolmentEntry> enrolments;

    @PostConstruct
    void load() {
        enrolments = enrolling.mine().stream().filter(EnrolmentEntry::counts).toList();
    }

    public List<EnrolmentEntry> getEnrolments() {
        return enrolments;
    }
}
