package org.binome.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.binome.programme.entity.CampaignFixture.employee;
import static org.binome.programme.entity.CampaignFixture.limited;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.EligibilityRule.Attribute;
import org.binome.programme.entity.EligibilityRule.Relation;
import org.binome.shared.InvalidException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final List<String> SITES = List.of("Lyon", "Paris", "Singapore");
    private static final List<String> UNITS =
            List.of("Group", "Group/Operations", "Group/Operations/Labs", "Group/Ops");

    @Test
    @DisplayName("P08 a rule on age cannot be expressed: neither the rules nor the directory know it")
    void ageCannotBeExpressed() {
        assertThat(Attribute.values()).extracting(Enum::name).containsExactly("SITE", "UNIT", "GRADE");
        assertThat(Arrays.stream(Employee.class.getDeclaredFields()).map(Field::getName))
                .noneMatch(name -> name.matches("age|.*Age|.*[bB]irth.*|born.*|gender|sex|origin"));
        assertThat(Stream.of(Attribute.values()).map(Enum::name)).doesNotContain("AGE", "BIRTH_DATE", "HIRED_ON");
    }

    @Test
    @DisplayName("P08 several sites are alternatives, everything else has to hold at once")
    void alternatives() {
        Campaign campaign = limited(
                rule(Attribute.SITE, Relation.IS, "Lyon"),
                rule(Attribute.SITE, Relation.IS, "Paris"),
                rule(Attribute.UNIT, Relation.IS, "Group/Operations"),
                rule(Attribute.GRADE, Relation.AT_LEAST, "3"));
        assertThat(campaign.admits(employee("1", "Lyon", "Group/Operations/Labs", 3)))
                .isTrue();
        assertThat(campaign.admits(employee("2", "Paris", "Group/Operations", 9)))
                .isTrue();
        assertThat(campaign.admits(employee("3", "Singapore", "Group/Operations", 9)))
                .isFalse();
        assertThat(campaign.admits(employee("4", "Paris", "Group/Ops", 9))).isFalse();
        assertThat(campaign.admits(employee("5", "Paris", "Group/Operations", 2)))
                .isFalse();
    }

    @Test
    @DisplayName("P08 who has left may not take part, whatever the rules")
    void leaversAreOut() {
        Employee gone = employee("1", "Lyon", "Group", 1);
        gone.leave();
        assertThat(limited().admits(gone)).isFalse();
    }

    @Test
    @DisplayName("P08 only grades have an order")
    void onlyGradesHaveAnOrder() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> rule(Attribute.SITE, Relation.AT_LEAST, "Lyon"));
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> rule(Attribute.GRADE, Relation.IS, "senior"));
    }

    @Property(tries = 300)
    @Label("P08 one more exclusion never admits anybody; no rule at all admits everybody")
    void exclusionsOnlyNarrow(@ForAll("rules") List<EligibilityRule> rules, @ForAll("people") Employee person) {
        EligibilityRule exclusion = rule(Attribute.SITE, Relation.IS_NOT, "Paris");
        boolean before = new Audience(Set.of(), rules).admits(person);
        boolean after = new Audience(Set.of(), with(rules, exclusion)).admits(person);
        assertThat(!after || before).isTrue();
        assertThat(after).isEqualTo(before && !person.site().name().equals("Paris"));
        assertThat(new Audience(Set.of(), List.of()).admits(person)).isTrue();
    }

    @Property(tries = 300)
    @Label("P08 the order in which rules were written does not matter")
    void orderDoesNotMatter(@ForAll("rules") List<EligibilityRule> rules, @ForAll("people") Employee person) {
        List<EligibilityRule> turned = new ArrayList<>(rules);
        Collections.reverse(turned);
        assertThat(new Audience(Set.of(), turned)).isEqualTo(new Audience(Set.of(), rules));
        assertThat(new Audience(Set.of(), turned).admits(person))
                .isEqualTo(new Audience(Set.of(), rules).admits(person));
    }

    @Provide
    Arbitrary<List<EligibilityRule>> rules() {
        Arbitrary<EligibilityRule> site = Arbitraries.of(SITES).map(name -> rule(Attribute.SITE, Relation.IS, name));
        Arbitrary<EligibilityRule> unit =
                Arbitraries.of(UNITS).map(path -> rule(Attribute.UNIT, Relation.IS_NOT, path));
        Arbitrary<EligibilityRule> grade = Arbitraries.integers()
                .between(1, 9)
                .map(bound -> rule(Attribute.GRADE, Relation.AT_MOST, bound.toString()));
        return Arbitraries.oneOf(site, unit, grade).list().ofMaxSize(5).uniqueElements();
    }

    @Provide
    Arbitrary<Employee> people() {
        return Combinators.combine(
                        Arbitraries.of(SITES),
                        Arbitraries.of(UNITS),
                        Arbitraries.integers().between(1, 9))
                .as((site, unit, grade) -> employee("n", site, unit, grade));
    }

    private static List<EligibilityRule> with(List<EligibilityRule> rules, EligibilityRule one) {
        return Stream.concat(rules.stream(), Stream.of(one)).toList();
    }

    private static EligibilityRule rule(Attribute attribute, Relation relation, String operand) {
        return new EligibilityRule(attribute, relation, operand);
    }
}
