package org.binome.matching.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.binome.enrolment.entity.Enrolment;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * What one more place of a mentor was worth to the campaign's latest round at most, from its certificate. Matching again starts
 * from it; who had places left has none.
 */
@Entity
@Table(name = "place_price")
public class PlacePrice extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enrolment_id")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Enrolment mentor;

    /** In points, negated as in the certificate: below 0. */
    @Column(name = "price")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.SKILLS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private long price;

    protected PlacePrice() {}

    public PlacePrice(Enrolment mentor, long price) {
        this.mentor = Objects.requireNonNull(mentor);
        this.price = price;
    }

    public Enrolment mentor() {
        return mentor;
    }

    public long price() {
        return price;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlacePrice that && Objects.equals(mentor, that.mentor());
    }

    @Override
    public int hashCode() {
        return Objects.hash(mentor);
    }
}
