package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.binome.matching.boundary.Arranging;
import org.binome.matching.boundary.FindingMentors;
import org.binome.matching.boundary.PairWishCommand;
import org.binome.matching.boundary.PersonCard;
import org.binome.matching.boundary.RoundQuestions;
import org.binome.matching.boundary.WhyNotView;
import org.binome.matching.entity.PairWishKind;
import org.binome.shared.BusinessException;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** "Why not…?" for the mentee at hand (B03): who is meant, and the answer. All of it stands in the address. */
@Named("whyNot")
@RequestScoped
public class WhyNotForm {

    private static final int MOST = 6;

    @Inject
    @Param(name = "who")
    String who;

    @Inject
    @Param(name = "mentor")
    Long mentor;

    @Inject
    MatchingView matching;

    @Inject
    FindingMentors finding;

    @Inject
    RoundQuestions questions;

    @Inject
    Arranging arranging;

    @Inject
    Notice notice;

    @Inject
    TextView text;

    private List<PersonCard> found;
    private WhyNotView answer;
    private String refusal;

    public String getWho() {
        return who == null ? "" : who.strip();
    }

    /** Those who may be meant, while it is not one. */
    public List<PersonCard> getFound() {
        if (found == null) {
            found = mentor != null || getWho().isEmpty()
                    ? List.of()
                    : finding.called(matching.getCampaign(), getWho(), MOST, matching.isBlind()).stream()
                            .filter(this::other)
                            .toList();
        }
        return found;
    }

    private boolean other(PersonCard person) {
        return person.enrolmentId() != matching.getChosen().mentee().enrolmentId();
    }

    public boolean isNobody() {
        return mentor == null && !getWho().isEmpty() && getFound().isEmpty();
    }

    public String called(PersonCard person) {
        String place = person.unit() + ", " + person.site();
        return person.name() == null ? place : person.name() + " · " + place;
    }

    /** What came out; null before one mentor is meant, or when there is no answer. */
    public WhyNotWords getAnswer() {
        Long asked = mentor != null
                ? mentor
                : getFound().size() == 1 ? (Long) getFound().get(0).enrolmentId() : null;
        if (asked != null && answer == null && refusal == null) {
            ask(asked);
        }
        return answer == null ? null : new WhyNotWords(text.texts(), answer);
    }

    private void ask(long asked) {
        try {
            answer = questions.whyNot(
                    matching.getDesk().round().id(),
                    matching.getChosen().mentee().enrolmentId(),
                    asked,
                    matching.isBlind());
        } catch (BusinessException refused) {
            refusal = text.problem(refused);
        }
    }

    /** Why there is no answer, in words. */
    public String getRefusal() {
        getAnswer();
        return refusal;
    }

    /** Keeps the two together in the coming rounds. */
    public String pin(long mentorId, long menteeId) {
        arranging.wish(matching.getCampaign(), new PairWishCommand(mentorId, menteeId, PairWishKind.PIN));
        notice.done("matching.pinned");
        return "/hr/matching?faces-redirect=true&campaign=" + matching.getCampaign()
                + (matching.isBlind() ? "&blind=true" : "");
    }
}
