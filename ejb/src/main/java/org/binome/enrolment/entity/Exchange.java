package org.binome.enrolment.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;
import org.binome.skill.entity.Skill;

/** What somebody could share and would like to learn (P07); each skill at most once on either side. */
@Embeddable
public class Exchange implements Serializable {

    @ElementCollection
    @CollectionTable(name = "enrolment_offer", joinColumns = @JoinColumn(name = "enrolment_id"))
    @PersonalData(purpose = Purpose.MATCHING, category = Category.SKILLS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private List<Offer> offers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "enrolment_need", joinColumns = @JoinColumn(name = "enrolment_id"))
    @PersonalData(purpose = Purpose.MATCHING, category = Category.SKILLS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private List<Need> needs = new ArrayList<>();

    protected Exchange() {}

    static Exchange none() {
        return new Exchange();
    }

    void offer(Collection<Offer> offers) {
        requireDistinct(offers.stream().map(Offer::skill).toList());
        Changes.replace(this.offers, offers);
    }

    void need(Collection<Need> needs) {
        requireDistinct(needs.stream().map(Need::skill).toList());
        Changes.replace(this.needs, needs);
    }

    boolean isEmpty() {
        return offers.isEmpty() && needs.isEmpty();
    }

    private static void requireDistinct(List<Skill> skills) {
        InvalidException.unless(new HashSet<>(skills).size() == skills.size(), "enrolment.skill-twice");
    }

    public List<Offer> offers() {
        return List.copyOf(offers);
    }

    public List<Need> needs() {
        return List.copyOf(needs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exchange that
                && Set.copyOf(offers).equals(Set.copyOf(that.offers))
                && Set.copyOf(needs).equals(Set.copyOf(that.needs));
    }

    @Override
    public int hashCode() {
        return Objects.hash(Set.copyOf(offers), Set.copyOf(needs));
    }
}
