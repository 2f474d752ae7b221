package org.binome.web.enrolment;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.binome.enrolment.boundary.EnrolmentEntry;
import org.binome.skill.boundary.SkillEntry;

/**
 * A screen on which skills are tapped, and a card tells more about each. What is tapped is saved at once.
 *
 * @param <C> the card of one skill
 */
abstract class SkillStep<C extends Serializable> extends StepForm implements SkillTaps.Keeper {

    @Inject
    SkillShelf shelf;

    private final List<C> cards = new ArrayList<>();
    private String search;
    private boolean popular;
    private SkillTaps first;
    private SkillTaps found;
    private List<SkillTaps> themes;

    /** Skills many others of the campaign look for, or offer. */
    abstract List<String> codesOfMany();

    abstract List<C> cardsOf(Draft draft);

    /** Skills of the other screen: offered ones where one learns, and the other way round. */
    abstract Stream<String> codesOfOtherWay(EnrolmentEntry entry);

    abstract String code(C card);

    abstract C card(SkillEntry skill);

    @Override
    void load() {
        shelf.open(draft.getCampaign().themes());
        cards.addAll(cardsOf(draft));
        Locale locale = text.locale();
        List<SkillEntry> many = shelf.byCodes(codesOfMany());
        popular = !many.isEmpty();
        first = new SkillTaps("", popular ? many : shelf.ideas(), this);
        found = new SkillTaps("", List.of(), this);
        themes = shelf.taps(locale, this);
    }

    public void find() {
        found = new SkillTaps("", shelf.search(search, text.locale()), this);
    }

    public void drop(String code) {
        remove(code);
        save();
    }

    @Override
    boolean isBlank() {
        return cards.isEmpty();
    }

    @Override
    public boolean has(String code) {
        return cards.stream().anyMatch(card -> code(card).equals(code));
    }

    @Override
    public void put(SkillEntry skill) {
        if (!has(skill.code())) {
            cards.add(card(skill));
        }
    }

    @Override
    public void remove(String code) {
        cards.removeIf(card -> code(card).equals(code));
    }

    /** Whether the person both offers it and looks for it: nothing wrong, but not always meant. */
    public boolean isBothWays(C card) {
        return draft.isBegun() && codesOfOtherWay(draft.getEntry()).anyMatch(code(card)::equals);
    }

    public List<C> getCards() {
        return cards;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    /** True when nothing fits what was searched for. */
    public boolean isNothingFound() {
        return search != null && search.strip().length() > 1 && found.isEmpty();
    }

    /** True when the first group is what many others look for or offer, false when it is only a few ideas. */
    public boolean isPopular() {
        return popular;
    }

    public SkillTaps getFirst() {
        return first;
    }

    public SkillTaps getFound() {
        return found;
    }

    public List<SkillTaps> getThemes() {
        return themes;
    }

    public int getSkillCount() {
        return shelf.size();
    }
}
