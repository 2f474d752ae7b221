package org.binome.recognition.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** Which of the two lets the other one's certificate say their first name. Nobody does before being asked. */
@Entity
@Table(name = "partner_naming")
public class PartnerNaming extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pairing_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.CONSENT)
    private Pairing pairing;

    @Embedded
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONSENT, retention = Keep.CONSENT)
    private ConsentOfBoth consents = ConsentOfBoth.none();

    protected PartnerNaming() {}

    public PartnerNaming(Pairing pairing) {
        this.pairing = Objects.requireNonNull(pairing);
    }

    public void allow(Employee person, Instant at) {
        consents = consents().given(pairing.sideOf(person), at);
    }

    public void forbid(Employee person) {
        consents = consents().takenBack(pairing.sideOf(person));
    }

    /** Whether this one may be named to others by the partner's certificate. */
    public boolean allows(Side side) {
        return consents().of(side);
    }

    private ConsentOfBoth consents() {
        return consents == null ? ConsentOfBoth.none() : consents;
    }

    Pairing pairing() {
        return pairing;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartnerNaming that && Objects.equals(pairing, that.pairing());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pairing);
    }
}
