package org.binome.web.programme;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.MalformedURLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.binome.programme.boundary.CampaignBoard;
import org.binome.programme.boundary.CampaignDetail;
import org.binome.programme.boundary.CampaignOverview;
import org.binome.programme.boundary.PhaseStep;
import org.binome.programme.boundary.PhaseStep.Progress;
import org.binome.programme.entity.CampaignKind;
import org.binome.programme.entity.Phase;
import org.binome.skill.boundary.SkillCatalogue;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** A campaign at a glance, for HR. */
@Named("campaignBoard")
@ViewScoped
public class CampaignBoardView implements Serializable {

    private static final String DESK = "/hr/matching";

    @Inject
    CampaignOverview overview;

    @Inject
    SkillCatalogue catalogue;

    @Inject
    TextView text;

    @Inject
    @Param(name = "id")
    Long id;

    private transient CampaignBoard board;

    public CampaignBoard getBoard() {
        if (board == null) {
            board = overview.board(id == null ? 0 : id);
        }
        return board;
    }

    public CampaignDetail getCampaign() {
        return getBoard().campaign();
    }

    public List<ConcernLine> getConcerns() {
        return getBoard().concerns().stream()
                .map(concern -> ConcernLine.of(concern, text.texts()))
                .toList();
    }

    /** What matters today, in a sentence. */
    public String getLede() {
        CampaignDetail campaign = getCampaign();
        if (campaign.phase() == Phase.DRAFT) {
            return campaign.scheduled()
                    ? text.of(
                            "programme.board.lede.scheduled",
                            campaign.plan().dates().enrolmentFrom())
                    : text.of("programme.board.lede.draft");
        }
        String key = "programme.board.lede." + campaign.phase();
        return campaign.phase() == Phase.CLOSED
                ? text.of(key, campaign.plan().dates().closesOn())
                : text.of(key, text.day(getBoard().today()), daysLeft());
    }

    private long daysLeft() {
        return getBoard().phases().stream()
                .filter(step -> step.progress() == Progress.NOW)
                .mapToLong(
                        step -> Math.max(0, ChronoUnit.DAYS.between(getBoard().today(), step.to())))
                .findFirst()
                .orElse(0);
    }

    /** The class of a phase on the line: done, now or todo. */
    public String styleOf(PhaseStep step) {
        return step.progress().name().toLowerCase(Locale.ROOT);
    }

    /** The phase that can be begun before its day; null when there is none. */
    public Phase getNextPhase() {
        return switch (getCampaign().phase()) {
            case ENROLMENT -> Phase.MATCHING;
            case MATCHING -> Phase.RUNNING;
            default -> null;
        };
    }

    /** True from the first day to the last. */
    public boolean isOpen() {
        Phase phase = getCampaign().phase();
        return phase != Phase.DRAFT && phase != Phase.CLOSED;
    }

    /** True while people can enrol, and so be invited. */
    public boolean isInviting() {
        return getCampaign().phase() == Phase.ENROLMENT
                || isOpen() && getCampaign().plan().kind() == CampaignKind.ALWAYS_ON;
    }

    public boolean isArchivable() {
        return !isOpen() && !getCampaign().archived();
    }

    /** Their names in the language of the page. */
    public String getThemes() {
        Set<String> chosen = getCampaign().plan().audience().themes();
        return chosen.isEmpty()
                ? text.of("programme.board.themes.all")
                : catalogue.themes().stream()
                        .filter(theme -> chosen.contains(theme.code()))
                        .map(theme -> theme.name(text.locale()))
                        .collect(Collectors.joining(", "));
    }

    /** Where rounds are run, once people can be matched; null before, and after. */
    public String getDesk() throws MalformedURLException {
        boolean built = FacesContext.getCurrentInstance().getExternalContext().getResource(DESK + ".xhtml") != null;
        return isOpen() && built ? DESK : null;
    }
}
