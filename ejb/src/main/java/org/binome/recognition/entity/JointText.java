package org.binome.recognition.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** Words that one of the two has written about their pairing, and that nobody else reads before the other one agrees. */
@MappedSuperclass
public abstract class JointText extends Aggregate {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 1000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pairing_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.CONSENT)
    private Pairing pairing;

    @Enumerated(EnumType.STRING)
    @Column(name = "author")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.CONSENT)
    private Side author;

    /** Null once one of the two has taken it back. */
    @Column(name = "body")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.OPINION, retention = Keep.CONSENT)
    private String body;

    @Column(name = "written_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CONSENT)
    private Instant writtenAt;

    @Embedded
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONSENT, retention = Keep.CONSENT)
    private ConsentOfBoth consents = ConsentOfBoth.none();

    protected JointText() {}

    /** @throws InvalidException for less than 20 or more than 1 000 characters */
    protected JointText(Pairing pairing, Side author, String body, Instant at) {
        String words = body.strip();
        InvalidException.unless(words.length() >= SHORTEST, "recognition.too-short", "body");
        InvalidException.unless(words.length() <= LONGEST, "recognition.too-long", "body");
        this.pairing = Objects.requireNonNull(pairing);
        this.author = Objects.requireNonNull(author);
        this.body = words;
        this.writtenAt = Objects.requireNonNull(at);
        this.consents = ConsentOfBoth.none().given(author, at);
    }

    /** @return false when the person had agreed before */
    protected final boolean consent(Employee person, Instant at) {
        Side side = pairing.sideOf(person);
        boolean news = !agreed(side);
        consents = consents().given(side, at);
        return news;
    }

    protected final boolean agreedByBoth() {
        return consents().complete();
    }

    /** Nothing of it is left. @throws ConflictException when it was taken back already */
    protected final void erase() {
        ConflictException.unless(body != null, "recognition.withdrawn");
        body = null;
        consents = ConsentOfBoth.none();
    }

    private ConsentOfBoth consents() {
        return consents == null ? ConsentOfBoth.none() : consents;
    }

    public boolean agreed(Side side) {
        return consents().of(side);
    }

    /** @throws ConflictException for one of the two who belongs to HR: what HR says to it is a colleague's to say */
    public void requireOthers(Employee reader) {
        for (Side side : Side.values()) {
            ConflictException.unless(!pairing.enrolment(side).employee().equals(reader), "matching.own-case");
        }
    }

    public Pairing pairing() {
        return pairing;
    }

    public Side author() {
        return author;
    }

    public Employee writer() {
        return pairing.enrolment(author).employee();
    }

    /** Null once it was taken back. */
    public String body() {
        return body;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
