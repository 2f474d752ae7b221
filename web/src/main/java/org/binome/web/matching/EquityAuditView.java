package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.binome.matching.boundary.AuditingEquity;
import org.binome.matching.boundary.EquityGroup;
import org.binome.matching.boundary.EquityPart;
import org.binome.matching.boundary.EquityView;
import org.binome.matching.boundary.Matchmaking;
import org.binome.matching.boundary.RoundView;
import org.binome.matching.entity.Division;
import org.binome.shared.NotFoundException;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** Whether a round treats sites, units and grades alike (B05). */
@Named("equity")
@RequestScoped
public class EquityAuditView {

    private static final double PERCENT = 100;

    @Inject
    AuditingEquity auditing;

    @Inject
    Matchmaking matchmaking;

    @Inject
    TextView text;

    @Inject
    @Param(name = "round")
    Long id;

    private RoundView round;
    private EquityView found;

    /** @throws NotFoundException when there is none */
    public RoundView getRound() {
        if (round == null) {
            if (id == null) {
                throw new NotFoundException();
            }
            round = matchmaking.round(id);
        }
        return round;
    }

    public EquityView getIt() {
        if (found == null) {
            found = auditing.equity(getRound().id());
        }
        return found;
    }

    public List<EquityPart> getParts() {
        return getIt().parts();
    }

    /** The sentence that reads one division of the people. */
    public String reading(EquityPart part) {
        List<EquityGroup> groups = part.groups();
        return groups.size() < 2
                ? text.of("desk.equity.too-few")
                : text.of(
                        "desk.equity.reading",
                        name(part, groups.get(groups.size() - 1)),
                        text.percent(groups.get(groups.size() - 1).rate() / PERCENT),
                        name(part, groups.get(0)),
                        text.percent(groups.get(0).rate() / PERCENT),
                        part.rateGap());
    }

    /** As people call it. */
    public String name(EquityPart part, EquityGroup group) {
        return part.division() == Division.GRADE ? text.of("desk.equity.grade", group.name()) : group.name();
    }

    /** What equal match rates would cost. */
    public String cost(EquityPart part) {
        if (part.groups().size() < 2) {
            return "";
        }
        if (part.cost() != null) {
            return part.cost() == 0
                    ? text.of("desk.equity.free", getIt().tolerance())
                    : text.of("desk.equity.cost", part.cost(), getIt().tolerance());
        }
        return text.of(
                part.reachable() == null ? "desk.equity.unknown" : "desk.equity.impossible", getIt().tolerance());
    }

    public String getLede() {
        return text.of("desk.equity.lede", getRound().number(), getIt().matched(), getIt().people());
    }
}
