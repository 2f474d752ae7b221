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
import org.binome.enrolment.entity.Wish;
import org.binome.skill.boundary.SkillEntry;
import org.binome.skill.entity.Level;

/** First screen: what I could share. */
@Named
@ViewScoped
public class EnrolShareForm extends SkillStep<OfferCard> {

    @Inject
    SensingDemand demand;

    @Override
    public Step getStep() {
        return Step.SHARE;
    }

    @Override
    List<String> codesOfMany() {
        return demand.wanted(draft.getCampaign().id());
    }

    @Override
    Stream<String> codesOfOtherWay(EnrolmentEntry entry) {
        return entry.needs().stream().map(NeedAnswer::skill);
    }

    @Override
    List<OfferCard> cardsOf(Draft draft) {
        return draft.isBegun()
                ? draft.getEntry().offers().stream().map(this::card).toList()
                : List.of();
    }

    private OfferCard card(OfferAnswer offer) {
        return new OfferCard(shelf.byCodes(List.of(offer.skill())).get(0), offer.level(), offer.wish());
    }

    @Override
    OfferCard card(SkillEntry skill) {
        return new OfferCard(skill, Level.AT_EASE, Wish.GLADLY);
    }

    @Override
    String code(OfferCard card) {
        return card.getCode();
    }

    @Override
    void send() {
        List<OfferAnswer> offers = getCards().stream().map(OfferCard::answer).toList();
        draft.save(mine -> draft.enrolling.share(mine.id(), mine.version(), offers));
    }

    public List<Level> getLevels() {
        return List.of(Level.values());
    }

    public List<Wish> getWishes() {
        return List.of(Wish.values());
    }
}
