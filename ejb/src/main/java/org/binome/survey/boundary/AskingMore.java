package org.binome.survey.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.binome.programme.entity.Campaign;
import org.binome.shared.ConflictException;
import org.binome.shared.Roles;
import org.binome.survey.control.CampaignQuestions;
import org.binome.survey.control.Receipts;
import org.binome.survey.entity.CampaignQuestion;
import org.binome.survey.entity.QuestionsChanged;
import org.binome.survey.entity.SurveyKind;

/** HR's own questions in a campaign's mid-term and end survey, until somebody has answered it. */
@Stateless
@RolesAllowed(Roles.HR)
public class AskingMore {

    /** More would not be answered in three minutes. */
    private static final int MOST = 5;

    @Inject
    CampaignQuestions questions;

    @Inject
    Receipts receipts;

    @Inject
    Event<QuestionsChanged> changed;

    /** In the order in which they are asked, the mid-term survey first. @throws NotFoundException when there is no campaign */
    public List<MoreAsked> of(long campaignId) {
        questions.campaign(campaignId);
        return Stream.of(SurveyKind.MID_TERM, SurveyKind.END)
                .flatMap(kind -> questions.of(campaignId, kind).stream())
                .map(MoreAsked::of)
                .toList();
    }

    /** Whether a survey can be changed: nobody has answered it. */
    public boolean open(long campaignId, SurveyKind kind) {
        return !receipts.any(campaignId, kind);
    }

    public MoreAsked add(long campaignId, @NotNull @Valid NewQuestion question) {
        Campaign campaign = questions.campaign(campaignId);
        requireOpen(campaignId, question.kind());
        ConflictException.unless(questions.of(campaignId, question.kind()).size() < MOST, "survey.questions-enough");
        MoreAsked added = MoreAsked.of(
                questions.add(new CampaignQuestion(campaign, question.kind(), question.scale(), question.words())));
        changed.fire(new QuestionsChanged(campaignId, question.kind()));
        return added;
    }

    public void drop(long campaignId, long questionId) {
        CampaignQuestion question = questions.find(campaignId, questionId);
        requireOpen(campaignId, question.kind());
        questions.remove(question);
        changed.fire(new QuestionsChanged(campaignId, question.kind()));
    }

    private void requireOpen(long campaignId, SurveyKind kind) {
        ConflictException.unless(open(campaignId, kind), "survey.questions-fixed");
    }
}
