package org.binome.recognition.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * What one of the two says of their pairing to all colleagues (P32).
 *
 * <p>Is written by one, agreed to by the other, and published by HR, who may refuse it with a reason, also afterwards.
 *
 * <p>Either of the two takes it back at any time; then its text is gone everywhere.
 */
@Entity
@Table(name = "testimonial")
public class Testimonial extends JointText {

    @Enumerated(EnumType.STRING)
    @Column(name = "naming")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.PREFERENCE, retention = Keep.CONSENT)
    private Naming naming;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CONSENT)
    private TestimonialStatus status = TestimonialStatus.AWAITING_PARTNER;

    /** HR's, for a refusal; else empty. */
    @Column(name = "reason")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CONSENT)
    private String reason = "";

    @Column(name = "published_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CONSENT)
    private Instant publishedAt;

    protected Testimonial() {}

    /**
     * @param sessions held so far
     * @throws ConflictException before the third session of a pairing that still runs, and for one that never began
     */
    public Testimonial(Pairing pairing, Side author, String body, Naming naming, int sessions, Instant at) {
        super(pairing, author, body, at);
        ConflictException.unless(timely(pairing, sessions), "recognition.too-early");
        this.naming = Objects.requireNonNull(naming);
    }

    /** Whether the two have something to tell yet. @param sessions held so far */
    public static boolean timely(Pairing pairing, int sessions) {
        return pairing.startedAt() != null
                && (sessions >= 3 || !pairing.status().isOpen());
    }

    /** @return false when the person had agreed before: nothing is new */
    public boolean agree(Employee person, Instant at) {
        ConflictException.unless(status == TestimonialStatus.AWAITING_PARTNER, "recognition.not-to-agree");
        boolean news = consent(person, at);
        if (agreedByBoth()) {
            status = TestimonialStatus.AWAITING_HR;
        }
        return news;
    }

    public void publish(Instant at) {
        ConflictException.unless(status == TestimonialStatus.AWAITING_HR, "recognition.not-to-publish");
        status = TestimonialStatus.PUBLISHED;
        publishedAt = Objects.requireNonNull(at);
    }

    /** @throws InvalidException without a reason */
    public void refuse(String why) {
        ConflictException.unless(
                EnumSet.of(TestimonialStatus.AWAITING_HR, TestimonialStatus.PUBLISHED)
                        .contains(status),
                "recognition.not-to-publish");
        InvalidException.unless(!why.isBlank(), "recognition.reason-missing", "reason");
        status = TestimonialStatus.REFUSED;
        reason = why.strip();
        publishedAt = null;
    }

    /** By either of the two. */
    public void withdraw() {
        erase();
        status = TestimonialStatus.WITHDRAWN;
        reason = "";
        publishedAt = null;
    }

    public Naming naming() {
        return naming;
    }

    public TestimonialStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    /** Null while it is not published. */
    public Instant publishedAt() {
        return publishedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Testimonial that
                && Objects.equals(pairing(), that.pairing())
                && Objects.equals(writtenAt(), that.writtenAt());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pairing(), writtenAt());
    }
}
