package org.binome.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.binome.enrolment.boundary.Enrolling;
import org.binome.enrolment.boundary.EnrolmentEntry;
import org.binome.enrolment.entity.EnrolmentStatus;
import org.binome.matching.boundary.Answering;
import org.binome.matching.boundary.MyProposal;
import org.binome.pairing.boundary.OpenPairing;
import org.binome.pairing.boundary.PairingLife;
import org.binome.web.faces.TextView;

/** The campaigns in which the person who is signed in takes part, and where that person stands in each. */
@Named("takingPart")
@RequestScoped
public class TakingPartView {

    @Inject
    Enrolling enrolling;

    @Inject
    Answering answering;

    @Inject
    PairingLife life;

    @Inject
    TextView text;

    private List<EnrolmentEntry> enrolments;
    private List<MyProposal> proposals = List.of();
    private List<OpenPairing> pairings = List.of();

    @PostConstruct
    void load() {
        enrolments = enrolling.mine().stream().filter(EnrolmentEntry::counts).toList();
        if (!enrolments.isEmpty()) {
            proposals = answering.open(text.locale());
            pairings = life.open();
        }
    }

    public List<EnrolmentEntry> getEnrolments() {
        return enrolments;
    }

    /** Each pairing and each proposal; without any, why. Who shares with several people may stand at several points. */
    public List<Standing> standings(EnrolmentEntry one) {
        List<Standing> met =
                Stream.concat(paired(one.campaign()), proposed(one.campaign())).toList();
        if (one.status() == EnrolmentStatus.PAUSED && one.changeable()) {
            return Stream.concat(met.stream(), Stream.of(new Standing(text.of("enrolment.home.paused"))))
                    .toList();
        }
        return met.isEmpty() ? List.of(alone(one)) : met;
    }

    private Standing alone(EnrolmentEntry one) {
        return new Standing(text.of(one.changeable() ? "enrolment.home.in" : "enrolment.home.over"));
    }

    private Stream<Standing> paired(long campaign) {
        return pairings.stream()
                .filter(pairing -> pairing.campaignId() == campaign)
                .map(pairing -> new Standing(
                        text.of("enrolment.home." + pairing.status(), pairing.partner()),
                        "/me/pairing",
                        pairing.id(),
                        text.of("enrolment.home.pairing")));
    }

    private Stream<Standing> proposed(long campaign) {
        return proposals.stream()
                .filter(proposal -> proposal.campaignId() == campaign)
                .map(this::proposed);
    }

    /** A question to oneself is the next step above, so the way to it is not told twice. */
    private Standing proposed(MyProposal proposal) {
        return proposal.waitsForYou()
                ? new Standing(text.of("enrolment.home.asked", proposal.otherFirstName()))
                : new Standing(
                        text.of("enrolment.home.said-yes", proposal.otherFirstName()),
                        "/me/proposal",
                        proposal.id(),
                        text.of("enrolment.home.proposal"));
    }
}
