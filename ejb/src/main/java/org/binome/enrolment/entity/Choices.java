package org.binome.enrolment.entity;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.binome.shared.InvalidException;

/** With whom somebody would like to meet, with whom not, and what else is dear to the person (P14). */
public final class Choices implements Serializable {

    public static final int MOST_PREFERENCES = 5;

    private final List<Long> preferences;
    private final Set<Long> vetoes;
    private final Set<String> interests;

    /**
     * @param preferences ids of employees, the dearest first
     * @param vetoes ids of employees
     * @throws InvalidException for more than five preferences, somebody twice, or somebody both preferred and vetoed
     */
    public Choices(List<Long> preferences, Collection<Long> vetoes, Collection<String> interests) {
        InvalidException.unless(preferences.size() <= MOST_PREFERENCES, "enrolment.too-many-preferences");
        InvalidException.unless(new HashSet<>(preferences).size() == preferences.size(), "enrolment.preference-twice");
        InvalidException.unless(preferences.stream().noneMatch(vetoes::contains), "enrolment.preferred-and-vetoed");
        this.preferences = List.copyOf(preferences);
        this.vetoes = Set.copyOf(vetoes);
        this.interests = Set.copyOf(interests);
    }

    boolean name(long employee) {
        return preferences.contains(employee) || vetoes.contains(employee);
    }

    /** Names of people are kept no longer than the consent. */
    Choices withoutPeople() {
        return new Choices(List.of(), Set.of(), interests);
    }

    /** Ids of employees, the dearest first; at most five. */
    public List<Long> preferences() {
        return preferences;
    }

    /** Ids of employees; read by matching and shown to nobody but the person. */
    public Set<Long> vetoes() {
        return vetoes;
    }

    public Set<String> interests() {
        return interests;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Choices that
                && preferences.equals(that.preferences)
                && vetoes.equals(that.vetoes)
                && interests.equals(that.interests);
    }

    @Override
    public int hashCode() {
        return Objects.hash(preferences, vetoes, interests);
    }
}
