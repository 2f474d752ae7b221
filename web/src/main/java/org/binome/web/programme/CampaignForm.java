package org.binome.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.binome.people.boundary.Me;
import org.binome.people.boundary.SignedIn;
import org.binome.programme.boundary.CampaignDetail;
import org.binome.programme.boundary.CampaignLifeCycle;
import org.binome.programme.boundary.CampaignPlan;
import org.binome.programme.boundary.CampaignPlanning;
import org.binome.programme.boundary.Eligibility;
import org.binome.programme.boundary.PlannedAudience;
import org.binome.programme.boundary.PlannedPeople;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** The wizard: five screens, each saved into the draft when one leaves it by its buttons (P01). */
@Named("campaignForm")
@ViewScoped
public class CampaignForm implements Serializable {

    private static final List<String> SCREENS = List.of("basics", "audience", "rhythm", "charter", "matching");
    private static final int STEPS = SCREENS.size();

    private static final String BOARD = "/hr/campaign?faces-redirect=true&id=";
    private static final String WIZARD = "/hr/campaign-edit?faces-redirect=true&id=";

    @Inject
    CampaignPlanning planning;

    @Inject
    CampaignLifeCycle lifeCycle;

    @Inject
    SignedIn signedIn;

    @Inject
    PeopleChoice people;

    @Inject
    FieldErrors errors;

    @Inject
    Notice notice;

    @Inject
    TextView text;

    @Inject
    CampaignChoicesView choices;

    @Inject
    @Param(name = "id")
    Long id;

    @Inject
    @Param(name = "step")
    Integer asked;

    private int step;
    private CampaignDetail campaign;
    private CampaignPlan plan;
    private BasicsPart basics;
    private AudiencePart audience;
    private RhythmPart rhythm;
    private CharterPart charter;
    private MatchingPart matching;

    @PostConstruct
    void open() {
        campaign = id == null ? null : planning.find(id);
        step = campaign == null || asked == null ? 1 : Math.max(1, Math.min(asked, STEPS));
        plan = campaign == null ? fresh() : campaign.plan();
        basics = new BasicsPart(plan);
        audience = new AudiencePart(plan.audience());
        rhythm = new RhythmPart(plan.frame());
        charter = new CharterPart(plan.charter());
        matching = new MatchingPart(plan.matching());
        if (step == 3) {
            rhythm.lead(
                    people.words(plan.people().sponsor()),
                    people.words(plan.people().coordinator()));
        }
    }

    private CampaignPlan fresh() {
        CampaignPlan template = planning.template("-");
        YearMonth begins = YearMonth.from(template.dates().enrolmentFrom());
        return template.called(
                        template.programme(),
                        text.of("programme.campaign.named", begins),
                        template.kind(),
                        template.dates())
                .with(new PlannedPeople(null, signedIn.me().map(Me::id).orElse(null)), template.frame());
    }

    /** On to the next screen, unless nobody may take part by these rules. */
    public String next() {
        if (!save()) {
            return null;
        }
        if (part() == audience && getEligibility().eligible() == 0) {
            errors.say("problem.campaign.nobody-eligible");
            return null;
        }
        return step == STEPS ? BOARD + campaign.id() : WIZARD + campaign.id() + "&step=" + (step + 1);
    }

    public String back() {
        if (!save()) {
            return null;
        }
        return WIZARD + campaign.id() + "&step=" + (step - 1);
    }

    public String saveAndLeave() {
        if (!save()) {
            return null;
        }
        notice.done("common.saved");
        return BOARD + campaign.id();
    }

    /** Saves this screen, and lets the campaign begin when its day comes. */
    public String start() {
        if (!save()) {
            return null;
        }
        campaign = lifeCycle.start(campaign.id());
        notice.done(campaign.scheduled() ? "programme.scheduled" : "programme.started", getBegins());
        return BOARD + campaign.id();
    }

    /** Takes the chosen rule in; it counts at once. */
    public void addRule() {
        audience.add().ifPresentOrElse(wrong -> errors.say("operand", wrong), this::save);
    }

    public void removeRule(PlannedAudience.Rule rule) {
        audience.remove(rule);
        save();
    }

    /** @return false when something is wrong, which is then told at its field */
    private boolean save() {
        Map<String, String> wrong = wrong();
        wrong.forEach(errors::say);
        if (!wrong.isEmpty()) {
            return false;
        }
        boolean waited = campaign != null && campaign.scheduled();
        CampaignPlan wanted = part().in(plan);
        campaign =
                campaign == null ? planning.draft(wanted) : planning.revise(campaign.id(), campaign.version(), wanted);
        plan = campaign.plan();
        if (waited && !campaign.draft()) {
            notice.done("programme.started");
        }
        return true;
    }

    /** What no field can tell alone: keys of sentences by field. */
    private Map<String, String> wrong() {
        if (part() == basics) {
            return basics.wrongDays(choices.getToday(), plan.dates().enrolmentFrom(), isDraft() ? 1 : 0);
        }
        return part() == rhythm ? rhythm.find(people) : Map.of();
    }

    private WizardPart part() {
        return List.of(basics, audience, rhythm, charter, matching).get(step - 1);
    }

    /** Whom the rules reach as they stand now. */
    public Eligibility getEligibility() {
        return planning.eligible(audience.audience());
    }

    /** When enrolment would open: today when the planned day has come. */
    public LocalDate getBegins() {
        LocalDate today = choices.getToday();
        return plan.dates().enrolmentFrom().isBefore(today)
                ? today
                : plan.dates().enrolmentFrom();
    }

    public boolean isBeginsToday() {
        return getBegins().equals(choices.getToday());
    }

    public boolean isDraft() {
        return campaign == null || campaign.draft();
    }

    /** True while the last screen can let it begin. */
    public boolean isStartable() {
        return step == STEPS && isDraft() && !campaign.scheduled();
    }

    /** What this screen is about; also the name of its fragment and of its texts. */
    public String getScreen() {
        return SCREENS.get(step - 1);
    }

    public List<String> getScreens() {
        return SCREENS;
    }

    public int getStep() {
        return step;
    }

    public CampaignDetail getCampaign() {
        return campaign;
    }

    public CampaignPlan getPlan() {
        return plan;
    }

    public BasicsPart getBasics() {
        return basics;
    }

    public AudiencePart getAudience() {
        return audience;
    }

    public RhythmPart getRhythm() {
        return rhythm;
    }

    public CharterPart getCharter() {
        return charter;
    }

    public MatchingPart getMatching() {
        return matching;
    }
}
