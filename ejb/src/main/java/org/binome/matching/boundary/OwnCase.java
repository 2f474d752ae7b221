package org.binome.matching.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.control.MatchedEnrolments;
import org.binome.matching.entity.MatchProposal;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.shared.ConflictException;

/**
 * Who belongs to HR and takes part leaves the own case to a colleague: what HR may know and what one knows of oneself, put together,
 * could tell of somebody's veto or wish.
 */
@RequestScoped
public class OwnCase {

    @Inject
    SignedIn signedIn;

    @Inject
    MatchedEnrolments enrolments;

    /** Id of the employee who calls, asked once; null before. */
    private Optional<Long> caller;

    boolean is(Enrolment one) {
        return is(one.employee().id());
    }

    /** @param employee an id */
    boolean is(long employee) {
        return caller().filter(caller -> caller == employee).isPresent();
    }

    boolean in(MatchProposal proposal) {
        return is(proposal.mentor()) || is(proposal.mentee());
    }

    /** @throws ConflictException when one of them is the caller */
    void refuse(Enrolment... people) {
        ConflictException.unless(Stream.of(people).noneMatch(this::is), "matching.own-case");
    }

    /** @throws ConflictException when the caller is one of the two */
    void refuse(MatchProposal proposal) {
        refuse(proposal.mentor(), proposal.mentee());
    }

    /** @throws ConflictException when the caller takes part in the campaign */
    void refuseIn(long campaignId) {
        boolean own = caller().filter(caller ->
                        !enrolments.ofEmployees(campaignId, List.of(caller)).isEmpty())
                .isPresent();
        ConflictException.unless(!own, "matching.own-case");
    }

    private Optional<Long> caller() {
        if (caller == null) {
            caller = signedIn.find().map(Employee::id);
        }
        return caller;
    }
}
