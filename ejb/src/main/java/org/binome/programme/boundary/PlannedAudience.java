package org.binome.programme.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.EligibilityRule;

/**
 * Whom and what a campaign is for.
 *
 * @param themes codes; none means all
 * @param rules none means everybody who works here
 */
public record PlannedAudience(@NotNull Set<@NotNull String> themes, @NotNull List<@NotNull @Valid Rule> rules)
        implements Serializable {

    /**
     * One fact of the directory that decides who may take part. Rules with {@code IS} on the same fact are alternatives,
     * all others have to hold at once.
     *
     * @param operand a site's name, a unit's path (all below it included) or a grade
     */
    public record Rule(
            @NotNull EligibilityRule.Attribute attribute,
            @NotNull EligibilityRule.Relation relation,
            @NotNull @Size(max = 500) String operand)
            implements Serializable {

        EligibilityRule value() {
            return new EligibilityRule(attribute, relation, operand.strip());
        }
    }

    static PlannedAudience of(Campaign campaign) {
        return new PlannedAudience(
                campaign.themes(),
                campaign.rules().stream()
                        .map(rule -> new Rule(rule.attribute(), rule.relation(), rule.operand()))
                        .toList());
    }

    List<EligibilityRule> values() {
        return rules.stream().map(Rule::value).distinct().toList();
    }
}
