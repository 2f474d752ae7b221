package org.binome.web.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.binome.programme.boundary.CampaignPlan;
import org.binome.programme.boundary.PlannedAudience;
import org.binome.programme.boundary.PlannedAudience.Rule;
import org.binome.programme.entity.EligibilityRule.Attribute;
import org.binome.programme.entity.EligibilityRule.Relation;

/** Which themes it is about, and who may take part. */
public class AudiencePart implements WizardPart {

    private static final Comparator<Rule> IN_ORDER =
            Comparator.comparing(Rule::attribute).thenComparing(Rule::relation).thenComparing(Rule::operand);

    private List<String> themes;
    private final List<Rule> rules;
    private Criterion criterion = Criterion.WORKS_AT;
    private String operand;

    /** What a rule can say, as one choice. */
    public enum Criterion {
        WORKS_AT(Attribute.SITE, Relation.IS),
        NOT_AT(Attribute.SITE, Relation.IS_NOT),
        BELONGS_TO(Attribute.UNIT, Relation.IS),
        NOT_IN(Attribute.UNIT, Relation.IS_NOT),
        GRADE_FROM(Attribute.GRADE, Relation.AT_LEAST),
        GRADE_TO(Attribute.GRADE, Relation.AT_MOST);

        private final Attribute attribute;
        private final Relation relation;

        Criterion(Attribute attribute, Relation relation) {
            this.attribute = attribute;
            this.relation = relation;
        }

        public Attribute attribute() {
            return attribute;
        }

        Rule rule(String operand) {
            return new Rule(attribute, relation, operand);
        }
    }

    AudiencePart(PlannedAudience audience) {
        themes = new ArrayList<>(audience.themes());
        rules = audience.rules().stream().sorted(IN_ORDER).collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public CampaignPlan in(CampaignPlan plan) {
        return plan.with(audience());
    }

    PlannedAudience audience() {
        return new PlannedAudience(new HashSet<>(themes), List.copyOf(rules));
    }

    /** Takes the chosen rule in. @return the key of what is wrong: nothing is chosen, or it is there already */
    Optional<String> add() {
        if (operand == null) {
            return Optional.of("programme.rule.nothing");
        }
        if (rules.contains(criterion.rule(operand))) {
            return Optional.of("programme.rule.twice");
        }
        rules.add(criterion.rule(operand));
        rules.sort(IN_ORDER);
        operand = null;
        return Optional.empty();
    }

    void remove(Rule rule) {
        rules.remove(rule);
    }

    /** True when one of this rule and the one before is enough. */
    public boolean isAlternative(int index) {
        Rule rule = rules.get(index);
        return index > 0
                && rule.relation() == Relation.IS
                && rules.get(index - 1).relation() == Relation.IS
                && rules.get(index - 1).attribute() == rule.attribute();
    }

    public List<Rule> getRules() {
        return rules;
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(List<String> themes) {
        this.themes = themes == null ? new ArrayList<>() : themes;
    }

    public Criterion getCriterion() {
        return criterion;
    }

    public void setCriterion(Criterion criterion) {
        this.criterion = criterion;
    }

    public String getOperand() {
        return operand;
    }

    public void setOperand(String operand) {
        this.operand = operand;
    }
}
