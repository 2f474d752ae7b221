package org.binome.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.binome.enrolment.boundary.EnrolmentEntry;
import org.binome.enrolment.boundary.NeedAnswer;
import org.binome.enrolment.boundary.OfferAnswer;
import org.binome.enrolment.boundary.SensingDemand;
import org.binome.enrolment.entity.Priority;
import org.binome.skill.boundary.SkillEntry;

/** Second screen: what I would like to learn. */
@Named
@ViewScoped
public class EnrolLearnForm extends SkillStep<NeedCard> {

    @Inject
    SensingDemand demand;

    @Override
    public Step getStep() {
        return Step.LEARN;
    }

    @Override
    List<String> codesOfMany() {
        return demand.offered(draft.getCampaign().id());
    }

    @Override
    Stream<String> codesOfOtherWay(EnrolmentEntry entry) {
        return entry.offers().stream().map(OfferAnswer::skill);
    }

    @Override
    List<NeedCard> cardsOf(Draft draft) {
        return draft.isBegun()
                ? draft.getEntry().needs().stream().map(this::card).toList()
                : List.of();
    }

    private NeedCard card(NeedAnswer need) {
        return new NeedCard(shelf.byCodes(List.of(need.skill())).get(0), need.priority(), need.purpose());
    }

    @Override
    NeedCard card(SkillEntry skill) {
        return new NeedCard(skill, Priority.USEFUL, "");
    }

    @Override
    String code(NeedCard card) {
        return card.getCode();
    }

    @Override
    void send() {
        List<NeedAnswer> needs = getCards().stream().map(NeedCard::answer).toList();
        draft.save(mine -> draft.enrolling.learn(mine.id(), mine.version(), needs));
    }

    public List<Priority> getPriorities() {
        return List.of(Priority.values());
    }
}
