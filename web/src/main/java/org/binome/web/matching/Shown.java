package org.binome.web.matching;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.binome.matching.boundary.ProposalCard;
import org.binome.matching.entity.ProposalState;

/** Which proposals the desk shows. */
public enum Shown {
    ALL(card -> true),
    /** The mentor covers little of what the mentee seeks. */
    LOOK(ProposalCard::lookTwice),
    PINNED(ProposalCard::pinned),
    DRAFT(ProposalCard::draft),
    /** Published and waiting for an answer. */
    WAITING(card -> card.published() && card.state() == ProposalState.PROPOSED),
    AGREED(card -> card.state() == ProposalState.ACCEPTED),
    /** Declined or not answered in time. */
    OVER(card -> card.state() == ProposalState.DECLINED || card.state() == ProposalState.EXPIRED);

    static final List<Shown> ALL_IN_ORDER = List.of(values());

    private final Predicate<ProposalCard> filter;

    Shown(Predicate<ProposalCard> filter) {
        this.filter = filter;
    }

    boolean lets(ProposalCard card) {
        return filter.test(card);
    }

    /** As it stands in the address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Shown of(String word) {
        return ALL_IN_ORDER.stream()
                .filter(shown -> shown.word().equals(word))
                .findFirst()
                .orElse(ALL);
    }
}
