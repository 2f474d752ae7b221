package org.binome.safeguard.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;

/**
 * Who may read what one of a pair tells about it: nobody above or below either of the two, neither of them, nobody who has been
 * in a pairing with one of them, and nobody who leads the campaign.
 *
 * <p>Among those left, a number drawn from the pairing and the contact decides. It is the same at each call, gives every contact
 * an equal share over many pairings, and does not move when others write: a choice that looked at open work would, and so tell.
 */
public final class ContactRule {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long pairing;
    private final List<Employee> two;
    private final Set<Employee> involved;

    /** @param involved who has been in a pairing with one of the two, or leads the campaign */
    public ContactRule(Pairing pairing, Collection<Employee> involved) {
        this(
                pairing.id(),
                pairing.enrolment(Side.MENTOR).employee(),
                pairing.enrolment(Side.MENTEE).employee(),
                involved);
    }

    ContactRule(long pairing, Employee one, Employee other, Collection<Employee> involved) {
        this.pairing = pairing;
        this.two = List.of(one, other);
        this.involved = Set.copyOf(involved);
    }

    /** Empty when nobody is left. */
    public Optional<Employee> choose(Collection<Employee> contacts) {
        return contacts.stream()
                .filter(this::admits)
                .max(Comparator.comparingLong(this::draw).thenComparing(Employee::number));
    }

    /** True while this contact works here and stands apart from the two. */
    public boolean admits(Employee contact) {
        return contact.active()
                && !involved.contains(contact)
                && two.stream().noneMatch(one -> one.equals(contact) || one.isAbove(contact) || contact.isAbove(one));
    }

    /** Rendezvous hashing: the steps of SplitMix64, which spread neighbouring numbers evenly. */
    private long draw(Employee contact) {
        long mixed = (pairing + GOLDEN) * GOLDEN ^ contact.number().hashCode() * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
