package org.binome.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.binome.enrolment.boundary.Inviting;
import org.binome.programme.boundary.Funnel;
import org.binome.programme.boundary.Funnel.Stage;
import org.binome.programme.entity.Phase;
import org.binome.web.faces.TextView;

/** How far people have come, in words: always of the same people, and nothing is called few that cannot have begun. */
@Named("campaignFunnel")
@RequestScoped
public class FunnelView {

    private static final String ENROLLED = "insight.stage.enrolled";

    @Inject
    CampaignBoardView board;

    @Inject
    Inviting inviting;

    @Inject
    TextView text;

    private Boolean enrolled;

    private Funnel funnel() {
        return board.getBoard().funnel();
    }

    /** True while nobody has said yes. */
    public boolean isNobodyEnrolled() {
        if (enrolled == null) {
            enrolled = inviting.anybodyEnrolled(board.getCampaign().id());
        }
        return !enrolled;
    }

    /** Those of whom all stages are a part: who was invited or came unasked; before the first invitation, who may take part. */
    public long getPeople() {
        return funnel().begun()
                ? funnel().invited()
                : board.getBoard().eligibility().eligible();
    }

    /** True while there is nothing to say of anybody but that they may take part. */
    public boolean isBefore() {
        return isNobodyEnrolled() && !funnel().begun();
    }

    /** "96 of 620", of those who enrolled; the people alone before the first invitation. */
    public String getHeadline() {
        String people = text.number(getPeople());
        return !isBefore()
                ? funnel().stages().stream()
                        .filter(stage -> stage.key().equals(ENROLLED))
                        .findFirst()
                        .map(stage -> text.of("programme.funnel.of", words(stage), people))
                        .orElse(people)
                : people;
    }

    /** Nobody can be there: nobody has enrolled, or proposals are only made later. */
    public boolean isNone(Stage stage) {
        return isNobodyEnrolled()
                || board.getCampaign().phase() == Phase.ENROLMENT
                        && !stage.key().equals(ENROLLED);
    }

    public boolean isFew(Stage stage) {
        return stage.people() == null && !isNone(stage);
    }

    public String words(Stage stage) {
        if (isFew(stage)) {
            return text.of("programme.funnel.few");
        }
        return text.number(stage.people() == null ? 0 : stage.people());
    }

    /** In percent of the people; 0 while it is covered. */
    public long percent(Stage stage) {
        return stage.people() == null || getPeople() == 0 ? 0 : Math.min(100, stage.people() * 100 / getPeople());
    }
}
