package org.binome.matching.boundary;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.binome.matching.engine.Comparison;

/**
 * A mentee whose mentor would change.
 *
 * @param before the mentor now, null for none
 * @param after the mentor then, null for none
 */
public record PairChange(PersonCard mentee, PersonCard before, PersonCard after) {

    /** @param own who is the caller, see {@link OwnCase} @param cards makes the cards of employees, known by their ids */
    static List<PairChange> all(
            Comparison comparison, LongPredicate own, Function<Set<Long>, LongFunction<PersonCard>> cards) {
        Set<Long> people = new HashSet<>();
        comparison.changes().forEach(change -> {
            people.add(change.mentee());
            change.before().ifPresent(people::add);
            change.after().ifPresent(people::add);
        });
        LongFunction<PersonCard> card = cards.apply(people);
        return comparison.changes().stream()
                .filter(change -> Stream.of(OptionalLong.of(change.mentee()), change.before(), change.after())
                        .noneMatch(person -> person.isPresent() && own.test(person.getAsLong())))
                .map(change -> new PairChange(
                        card.apply(change.mentee()), optional(change.before(), card), optional(change.after(), card)))
                .toList();
    }

    private static PersonCard optional(OptionalLong person, LongFunction<PersonCard> card) {
        return person.isPresent() ? card.apply(person.getAsLong()) : null;
    }
}
