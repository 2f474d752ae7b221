package org.binome.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.binome.people.boundary.PeopleDirectory;
import org.binome.programme.boundary.CampaignPlanning;
import org.binome.programme.boundary.PlannedAudience.Rule;
import org.binome.programme.boundary.ProgrammeEntry;
import org.binome.programme.boundary.ProgrammePlanning;
import org.binome.programme.entity.ApprovalOrder;
import org.binome.programme.entity.CampaignKind;
import org.binome.programme.entity.Direction;
import org.binome.programme.entity.EligibilityRule.Attribute;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.PlaceDemand;
import org.binome.skill.boundary.SkillCatalogue;
import org.binome.skill.boundary.ThemeEntry;
import org.binome.web.faces.TextView;

/** What can be chosen in the wizard. */
@Named("campaignChoices")
@RequestScoped
public class CampaignChoicesView {

    @Inject
    ProgrammePlanning programmes;

    @Inject
    CampaignPlanning planning;

    @Inject
    SkillCatalogue catalogue;

    @Inject
    PeopleDirectory directory;

    @Inject
    PeopleChoice people;

    @Inject
    TextView text;

    @Inject
    Clock clock;

    private List<ProgrammeEntry> allProgrammes;

    /** One value of a rule. */
    public record Operand(String value, String words) {}

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public List<ProgrammeEntry> getProgrammes() {
        if (allProgrammes == null) {
            allProgrammes = programmes.list();
        }
        return allProgrammes;
    }

    public List<ThemeEntry> getThemes() {
        return catalogue.themes();
    }

    public List<String> people(String letters) {
        return people.suggest(letters);
    }

    /** The sites, units or grades there are. */
    public List<Operand> operands(AudiencePart.Criterion criterion) {
        return switch (criterion.attribute()) {
            case SITE ->
                directory.sites().stream()
                        .map(site -> new Operand(site.name(), site.name()))
                        .toList();
            case UNIT ->
                directory.units().stream()
                        .map(unit -> new Operand(unit.path(), unit.path().replace("/", " › ")))
                        .toList();
            case GRADE ->
                planning.grades().stream()
                        .map(grade -> new Operand(grade.toString(), grade.toString()))
                        .toList();
        };
    }

    /** A rule as a sentence begins it: "Works in Lyon". @param alternative one of this and the one before is enough */
    public String sentence(Rule rule, boolean alternative) {
        String operand = rule.attribute() == Attribute.UNIT ? rule.operand().replace("/", " › ") : rule.operand();
        String key = "programme.rule." + rule.attribute() + "." + rule.relation();
        return text.of(alternative ? key + ".or" : key, operand);
    }

    public AudiencePart.Criterion[] getCriteria() {
        return AudiencePart.Criterion.values();
    }

    public CampaignKind[] getKinds() {
        return CampaignKind.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public PlaceDemand[] getPlaceDemands() {
        return PlaceDemand.values();
    }

    public ApprovalOrder[] getApprovalOrders() {
        return ApprovalOrder.values();
    }

    public MatchingObjective[] getObjectives() {
        return MatchingObjective.values();
    }
}
