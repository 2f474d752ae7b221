package org.binome.enrolment.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** With whom somebody would like to meet, with whom not, and what else is dear to the person (P14). */
@Embeddable
public class Choices implements Serializable {

    public static final int MOST_PREFERENCES = 5;

    @ElementCollection
    @CollectionTable(name = "enrolment_preference", joinColumns = @JoinColumn(name = "enrolment_id"))
    @OrderColumn(name = "position")
    @Column(name = "employee_id")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.PREFERENCE, retention = Keep.CONSENT)
    private List<Long> preferences = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "enrolment_veto", joinColumns = @JoinColumn(name = "enrolment_id"))
    @Column(name = "employee_id")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.PREFERENCE, retention = Keep.CONSENT)
    private Set<Long> vetoes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "enrolment_interest", joinColumns = @JoinColumn(name = "enrolment_id"))
    @Column(name = "interest")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.PREFERENCE, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Set<String> interests = new HashSet<>();

    protected Choices() {}

    static Choices none() {
        return new Choices();
    }

    void become(long chooser, List<Long> preferences, Set<Long> vetoes, Set<String> interests) {
        InvalidException.unless(preferences.size() <= MOST_PREFERENCES, "enrolment.too-many-preferences");
        InvalidException.unless(new HashSet<>(preferences).size() == preferences.size(), "enrolment.preference-twice");
        InvalidException.unless(preferences.stream().noneMatch(vetoes::contains), "enrolment.preferred-and-vetoed");
        InvalidException.unless(!preferences.contains(chooser) && !vetoes.contains(chooser), "enrolment.self-chosen");
        if (!preferences.equals(this.preferences)) {
            this.preferences.clear();
            this.preferences.addAll(preferences);
        }
        Changes.replace(this.vetoes, vetoes);
        Changes.replace(this.interests, interests);
    }

    /** Names of people are kept no longer than the consent. */
    void forgetPeople() {
        preferences.clear();
        vetoes.clear();
    }

    /** Ids of employees, the dearest first; at most five. */
    public List<Long> preferences() {
        return List.copyOf(preferences);
    }

    /** Ids of employees; read by matching and shown to nobody but the person. */
    public Set<Long> vetoes() {
        return Set.copyOf(vetoes);
    }

    public Set<String> interests() {
        return Set.copyOf(interests);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Choices that
                && preferences().equals(that.preferences())
                && vetoes().equals(that.vetoes())
                && interests().equals(that.interests());
    }

    @Override
    public int hashCode() {
        return preferences().hashCode();
    }
}
