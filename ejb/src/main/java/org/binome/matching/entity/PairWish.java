package org.binome.matching.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.binome.enrolment.entity.Enrolment;
import org.binome.programme.entity.Campaign;
import org.binome.shared.Aggregate;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** HR's word on two people, for all coming rounds of the campaign (P17): pinned or forbidden. */
@Entity
@Table(name = "pair_wish")
public class PairWish extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mentor_id")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Enrolment mentor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mentee_id")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Enrolment mentee;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PairWishKind kind;

    protected PairWish() {}

    /** @throws InvalidException when both are one person or the two are in different campaigns */
    public PairWish(Enrolment mentor, Enrolment mentee, PairWishKind kind) {
        InvalidException.unless(!mentor.equals(mentee), "matching.same-person");
        InvalidException.unless(mentor.campaign().equals(mentee.campaign()), "matching.other-campaign");
        this.campaign = mentor.campaign();
        this.mentor = mentor;
        this.mentee = mentee;
        change(kind);
    }

    public final void change(PairWishKind kind) {
        this.kind = Objects.requireNonNull(kind);
    }

    /** True when it speaks of these two. */
    public boolean binds(Enrolment mentor, Enrolment mentee) {
        return this.mentor.equals(mentor) && this.mentee.equals(mentee);
    }

    public Campaign campaign() {
        return campaign;
    }

    public Enrolment mentor() {
        return mentor;
    }

    public Enrolment mentee() {
        return mentee;
    }

    public PairWishKind kind() {
        return kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairWish that
                && Objects.equals(mentor, that.mentor())
                && Objects.equals(mentee, that.mentee());
    }

    @Override
    public int hashCode() {
        return Objects.hash(mentor, mentee);
    }
}
