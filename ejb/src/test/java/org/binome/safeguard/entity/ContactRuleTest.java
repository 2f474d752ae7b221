package org.binome.safeguard.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.binome.people.entity.Employee;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** B13 who may read what one of a pair tells. */
class ContactRuleTest {

    /** The head, and four others who report to the head: nobody else stands in line. */
    private static final List<Employee> FLAT = flat();

    @Property(tries = 2000)
    @Label(
            "B13 in any organisation the contact is neither of the two, in line with neither, nor involved; else there is none")
    void apart(@ForAll @IntRange(min = 3, max = 60) int size, @ForAll long seed) {
        Organisation company = new Organisation(size, seed);
        Random random = new Random(seed);
        List<Employee> shuffled = new ArrayList<>(company.people());
        Collections.shuffle(shuffled, random);
        Employee one = shuffled.get(0);
        Employee other = shuffled.get(1);
        Set<Employee> involved = Set.copyOf(shuffled.subList(2, 2 + random.nextInt(size / 3 + 1)));
        List<Employee> contacts = shuffled.subList(0, 1 + random.nextInt(size));
        ContactRule rule = new ContactRule(seed, one, other, involved);

        Optional<Employee> chosen = rule.choose(contacts);

        List<Employee> possible = contacts.stream()
                .filter(contact -> contact != one && contact != other && !involved.contains(contact))
                .filter(contact -> !company.inLine(contact, one) && !company.inLine(contact, other))
                .toList();
        assertThat(chosen.isPresent()).isEqualTo(!possible.isEmpty());
        chosen.ifPresent(contact -> assertThat(possible).contains(contact));
        List<Employee> otherOrder = new ArrayList<>(contacts);
        Collections.shuffle(otherOrder, random);
        assertThat(new ContactRule(seed, other, one, involved).choose(otherOrder))
                .as("the same, whoever of the two asks and however the list is sorted")
                .isEqualTo(chosen);
    }

    @Test
    @DisplayName("B13 over many pairings each contact gets an equal share, and none moves when another contact goes")
    void shares() {
        List<Employee> contacts = FLAT.subList(3, 7);
        Map<Employee, Integer> shares = new HashMap<>();
        for (long pairing = 1; pairing <= 4000; pairing++) {
            ContactRule rule = new ContactRule(pairing, FLAT.get(1), FLAT.get(2), List.of());
            Employee chosen = rule.choose(contacts).orElseThrow();
            shares.merge(chosen, 1, Integer::sum);
            List<Employee> fewer = new ArrayList<>(contacts);
            fewer.remove(contacts.get(0));
            if (chosen != contacts.get(0)) {
                assertThat(rule.choose(fewer)).contains(chosen);
            }
        }
        assertThat(shares).hasSize(4).allSatisfy((contact, share) -> assertThat(share)
                .isBetween(880, 1120));
    }

    @Test
    @DisplayName("B13 who has left the company is no contact")
    void left() {
        Employee contact = flat().get(3);
        ContactRule rule = new ContactRule(1, FLAT.get(1), FLAT.get(2), List.of());
        assertThat(rule.admits(contact)).isTrue();
        contact.leave();
        assertThat(rule.choose(List.of(contact))).isEmpty();
    }

    private static List<Employee> flat() {
        for (long seed = 0; ; seed++) {
            Organisation company = new Organisation(7, seed);
            List<Employee> people = company.people();
            if (people.stream()
                    .skip(1)
                    .allMatch(one -> people.stream().skip(1).noneMatch(other -> company.inLine(one, other)))) {
                return people;
            }
        }
    }
}
