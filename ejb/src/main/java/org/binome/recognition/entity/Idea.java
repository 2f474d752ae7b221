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
 * Something that two people found out together and propose to HR.
 *
 * <p>Is written by one and goes to HR when the other agrees. HR takes it up and answers both.
 *
 * <p>Either of the two takes it back at any time; then its text and the answer are gone.
 */
@Entity
@Table(name = "idea")
public class Idea extends JointText {

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CONSENT)
    private IdeaStatus status = IdeaStatus.AWAITING_PARTNER;

    /** HR's; empty before. */
    @Column(name = "answer")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CONSENT)
    private String answer = "";

    protected Idea() {}

    /** @throws ConflictException for a pairing that has not begun */
    public Idea(Pairing pairing, Side author, String body, Instant at) {
        super(pairing, author, body, at);
        ConflictException.unless(pairing.startedAt() != null, "recognition.not-begun");
    }

    /** @return false when the person had agreed before: nothing is new */
    public boolean agree(Employee person, Instant at) {
        ConflictException.unless(status == IdeaStatus.AWAITING_PARTNER, "recognition.not-to-agree");
        boolean news = consent(person, at);
        if (agreedByBoth()) {
            status = IdeaStatus.NEW;
        }
        return news;
    }

    public void takeUp() {
        ConflictException.unless(status == IdeaStatus.NEW, "recognition.not-new");
        status = IdeaStatus.TAKEN_UP;
    }

    /** @throws InvalidException for an empty answer */
    public void answer(String words) {
        ConflictException.unless(
                EnumSet.of(IdeaStatus.NEW, IdeaStatus.TAKEN_UP).contains(status), "recognition.not-to-answer");
        InvalidException.unless(!words.isBlank(), "recognition.answer-missing", "answer");
        status = IdeaStatus.ANSWERED;
        answer = words.strip();
    }

    /** By either of the two. */
    public void withdraw() {
        erase();
        status = IdeaStatus.WITHDRAWN;
        answer = "";
    }

    public IdeaStatus status() {
        return status;
    }

    public String answer() {
        return answer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Idea that
                && Objects.equals(pairing(), that.pairing())
                && Objects.equals(writtenAt(), that.writtenAt());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pairing(), writtenAt());
    }
}
