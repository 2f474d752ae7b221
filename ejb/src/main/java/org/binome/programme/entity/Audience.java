package org.binome.programme.entity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.binome.people.entity.Employee;

/**
 * Whom and what a campaign is for. Rules that name a site, a unit or a grade are alternatives ("Lyon or Paris"); everything
 * else has to hold at once.
 */
public final class Audience {

    private final Set<String> themes;
    private final Set<EligibilityRule> rules;

    /** @param themes codes; none means all @param rules none means everybody who works here */
    public Audience(Collection<String> themes, Collection<EligibilityRule> rules) {
        this.themes = Set.copyOf(themes);
        this.rules = Set.copyOf(rules);
    }

    /** True when somebody who works here fits the rules. */
    public boolean admits(Employee employee) {
        return employee.active()
                && alternatives(rules).stream()
                        .allMatch(group -> group.stream().anyMatch(rule -> rule.allows(employee)));
    }

    /** The rules in groups: of each group one has to hold, and every group counts. */
    public static Collection<List<EligibilityRule>> alternatives(Collection<EligibilityRule> rules) {
        return rules.stream()
                .collect(Collectors.groupingBy(EligibilityRule::alternativeTo))
                .values();
    }

    public boolean covers(String themeCode) {
        return themes.isEmpty() || themes.contains(themeCode);
    }

    public Set<String> themes() {
        return themes;
    }

    public Set<EligibilityRule> rules() {
        return rules;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Audience that && themes.equals(that.themes) && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(themes, rules);
    }
}
