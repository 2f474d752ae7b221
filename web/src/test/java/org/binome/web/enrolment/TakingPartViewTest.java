package org.binome.web.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.binome.enrolment.boundary.Enrolling;
import org.binome.enrolment.boundary.EnrolmentEntry;
import org.binome.enrolment.entity.EnrolmentStatus;
import org.binome.matching.boundary.Answering;
import org.binome.matching.boundary.MyProposal;
import org.binome.matching.entity.ProposalOrigin;
import org.binome.matching.entity.ProposalState;
import org.binome.matching.entity.Side;
import org.binome.pairing.boundary.OpenPairing;
import org.binome.pairing.boundary.PairingLife;
import org.binome.pairing.entity.PairingStatus;
import org.binome.web.faces.TextView;
import org.binome.web.faces.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On the home page, where one stands in each campaign")
class TakingPartViewTest {

    private static final long SPRING = 1;
    private static final long AUTUMN = 2;

    private final List<MyProposal> proposals = new ArrayList<>();
    private final List<OpenPairing> pairings = new ArrayList<>();

    @Test
    @DisplayName("whoever is neither paired nor asked waits for somebody who fits, until the campaign has ended")
    void alone() {
        pairings.add(pairing(7, AUTUMN, PairingStatus.ACTIVE));
        assertThat(words(entry(EnrolmentStatus.ENROLLED, true)))
                .containsExactly("What you said counts. As soon as somebody fits, you hear from us.");
        assertThat(words(entry(EnrolmentStatus.ENROLLED, false)))
                .containsExactly("This campaign has ended. Thank you for having taken part.");
    }

    @Test
    @DisplayName(
            "P05 whoever has said yes reads that the other one's answer is awaited; whoever is asked, that an answer is awaited")
    void asked() {
        proposals.add(proposal(4, true));
        proposals.add(proposal(5, false));
        List<Standing> standings = view().standings(entry(EnrolmentStatus.ENROLLED, true));
        assertThat(standings)
                .extracting(Standing::words)
                .containsExactly(
                        "You have said yes to Claire. Now it is up to Claire.",
                        "Claire is proposed to you, and your answer is awaited.");
        assertThat(standings)
                .extracting(Standing::linked)
                .as("the way to a question is the next step above")
                .containsExactly(true, false);
    }

    @Test
    @DisplayName("whoever is paired is told so, and of the own pause too")
    void paired() {
        pairings.add(pairing(7, SPRING, PairingStatus.ACTIVE));
        assertThat(words(entry(EnrolmentStatus.PAUSED, true)))
                .containsExactly(
                        "You are in a pairing with Claire.",
                        "You have paused: nobody is proposed to you until you come back.");
    }

    private List<String> words(EnrolmentEntry one) {
        return view().standings(one).stream().map(Standing::words).toList();
    }

    private TakingPartView view() {
        TakingPartView view = new TakingPartView();
        view.enrolling = new Enrolling() {
            @Override
            public List<EnrolmentEntry> mine() {
                return List.of(entry(EnrolmentStatus.ENROLLED, true));
            }
        };
        view.answering = new Answering() {
            @Override
            public List<MyProposal> open(Locale locale) {
                return proposals;
            }
        };
        view.life = new PairingLife() {
            @Override
            public List<OpenPairing> open() {
                return pairings;
            }
        };
        view.text = new English();
        view.load();
        return view;
    }

    private static EnrolmentEntry entry(EnrolmentStatus status, boolean changeable) {
        return new EnrolmentEntry(
                3, 1, SPRING, "Spring", status, changeable, Instant.EPOCH, null, 1, List.of(), List.of(), null);
    }

    private static MyProposal proposal(long id, boolean answered) {
        return new MyProposal(
                id,
                1,
                SPRING,
                "Spring",
                Side.MENTOR,
                "Inès",
                null,
                "Claire",
                List.of(),
                List.of(),
                60,
                List.of(),
                ProposalState.PROPOSED,
                answered,
                Instant.EPOCH,
                ProposalOrigin.Kind.ROUND,
                "");
    }

    private static OpenPairing pairing(long id, long campaign, PairingStatus status) {
        return new OpenPairing(id, campaign, "Claire", status);
    }

    private static final class English extends TextView {

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public Texts texts() {
            return Texts.in(Locale.ENGLISH);
        }
    }
}
