package org.binome.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.binome.matching.boundary.CampaignChoice;
import org.binome.matching.boundary.Desk;
import org.binome.matching.boundary.MatchingDesk;
import org.binome.matching.boundary.PersonCard;
import org.binome.matching.boundary.ProposalCard;
import org.binome.matching.boundary.SwapOption;
import org.binome.matching.boundary.UnmatchedCard;
import org.binome.shared.NotFoundException;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** The matching desk of one campaign; what is chosen and filtered stands in the address. */
@Named("matching")
@ViewScoped
public class MatchingView implements Serializable {

    private static final String YES = "true";
    private static final int FIRST = 25;
    private static final int FIRST_UNMATCHED = 6;
    private static final int SWAPS = 8;
    private static final int MOST_SOUGHT = 2;

    @Inject
    MatchingDesk matchingDesk;

    @Inject
    TextView text;

    @Inject
    @Param(name = "campaign")
    Long campaign;

    @Inject
    @Param(name = "pair")
    Long pair;

    @Inject
    @Param(name = "show")
    String show;

    @Inject
    @Param(name = "all")
    String all;

    @Inject
    @Param(name = "blind")
    String blind;

    @Inject
    @Param(name = "swap")
    String swap;

    @Inject
    @Param(name = "balance")
    String balance;

    private transient Desk desk;
    private transient List<CampaignChoice> choices;
    private transient List<SwapOption> swaps;

    /** @throws NotFoundException when no campaign has a desk */
    public Desk getDesk() {
        if (desk == null) {
            desk = matchingDesk.desk(getCampaign(), text.locale(), isBlind());
        }
        return desk;
    }

    /** Looks again: a round goes on while the page is open. */
    void forget() {
        desk = null;
    }

    public List<CampaignChoice> getChoices() {
        if (choices == null) {
            choices = matchingDesk.campaigns();
        }
        return choices;
    }

    public boolean isNone() {
        return campaign == null && getChoices().isEmpty();
    }

    public long getCampaign() {
        return campaign != null
                ? campaign
                : getChoices().stream()
                        .findFirst()
                        .orElseThrow(NotFoundException::new)
                        .id();
    }

    /** Proposals that pass the filter, best first. */
    public List<ProposalCard> getFiltered() {
        return getDesk().proposals().stream().filter(Shown.of(show)::lets).toList();
    }

    public List<ProposalCard> getListed() {
        List<ProposalCard> filtered = getFiltered();
        return isAll() || filtered.size() <= FIRST ? filtered : filtered.subList(0, FIRST);
    }

    public int getHidden() {
        return getFiltered().size() - getListed().size();
    }

    public long count(Shown what) {
        return getDesk().proposals().stream().filter(what::lets).count();
    }

    /** Filters with something behind them. */
    public List<Shown> getShowns() {
        return Shown.ALL_IN_ORDER.stream()
                .filter(what -> what == Shown.ALL || count(what) > 0)
                .toList();
    }

    public boolean shows(Shown what) {
        return Shown.of(show) == what;
    }

    /** The pair on the right: the one asked for, else the first; null without any. */
    public ProposalCard getChosen() {
        Optional<ProposalCard> asked = getDesk().proposals().stream()
                .filter(card -> pair != null && card.id() == pair)
                .findFirst();
        return asked.or(() -> getListed().stream().findFirst()).orElse(null);
    }

    /** True when somebody has asked for a pair: on the phone it then has the page to itself. */
    public boolean isPairAsked() {
        return pair != null && getDesk().proposals().stream().anyMatch(card -> card.id() == pair);
    }

    public PairWords words(ProposalCard card) {
        return new PairWords(text.texts(), card, getDesk().proposals().indexOf(card) + 1);
    }

    /** Mentees for whom the round found nobody, the first ones unless all are asked for. */
    public List<LeftOver> getUnmatched() {
        List<UnmatchedCard> left = getDesk().alone();
        return left.stream()
                .limit(isAll() ? left.size() : FIRST_UNMATCHED)
                .map(one -> new LeftOver(
                        one.person().enrolmentId(),
                        name(one.person(), "mentee", getDesk().proposals().size() + left.indexOf(one) + 1),
                        one.person().unit() + ", " + one.person().site(),
                        one.employeeId(),
                        PairWords.and(
                                text.texts(),
                                one.seeks().stream().limit(MOST_SOUGHT).toList()),
                        one.reason(),
                        one.possibleMentors()))
                .toList();
    }

    public int getUnmatchedHidden() {
        return getDesk().alone().size() - getUnmatched().size();
    }

    /** Who shares with somebody and would like to be taught as well, in words; empty when there is nobody, or no names. */
    public String getSharing() {
        List<UnmatchedCard> sharing = getDesk().sharing();
        return isBlind()
                ? ""
                : sharing.stream()
                                .limit(FIRST_UNMATCHED)
                                .map(card -> card.person().name())
                                .collect(Collectors.joining(", "))
                        + (sharing.size() > FIRST_UNMATCHED ? " …" : "");
    }

    /** What the page is about now. */
    public String getLede() {
        if (isNone() || getDesk().round() == null) {
            return text.of("hr.matching.lede");
        }
        if (getDesk().fruitless()) {
            return text.of("matching.lede.nobody", getDesk().round().number());
        }
        long drafts = getDesk().drafts();
        int number = getDesk().round().number();
        return drafts > 0
                ? text.of("matching.lede.draft", number)
                : text.of("matching.lede.published", number, count(Shown.WAITING), count(Shown.AGREED));
    }

    public String mentorOf(SwapOption option) {
        return name(option.otherMentor(), "mentor", number(option));
    }

    public String menteeOf(SwapOption option) {
        return name(option.otherMentee(), "mentee", number(option));
    }

    private int number(SwapOption option) {
        return 1 + getDesk().proposals().stream().map(ProposalCard::id).toList().indexOf(option.otherId());
    }

    private String name(PersonCard person, String role, int number) {
        return person.name() == null ? text.of("matching.blind." + role, number) : person.name();
    }

    /** With whom the chosen pair could exchange mentors; only when asked for. */
    public List<SwapOption> getSwaps() {
        if (swaps == null) {
            swaps = isSwap() && getChosen() != null && getChosen().draft()
                    ? matchingDesk.swaps(getChosen().id(), SWAPS, text.locale(), isBlind())
                    : List.of();
        }
        return swaps;
    }

    public Long getPair() {
        return pair;
    }

    public String getShow() {
        return show;
    }

    public boolean isAll() {
        return YES.equals(all);
    }

    public boolean isBlind() {
        return YES.equals(blind);
    }

    /** True when offer and demand are asked for; the first round has them anyway. */
    public boolean isBalance() {
        return YES.equals(balance);
    }

    public boolean isSwap() {
        return YES.equals(swap);
    }
}
