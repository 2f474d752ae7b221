package org.binome.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.binome.matching.entity.Side;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * What one of the two has answered to the invitation by calendar (P24). It moves nothing: the session stands until one of the two
 * moves or cancels it. A revised invitation asks anew; what was answered to an earlier one is out of date.
 */
@Entity
@Table(name = "session_reply")
public class SessionReply extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private MentoringSession session;

    @Enumerated(EnumType.STRING)
    @Column(name = "side")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.AVAILABILITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private ReplyAnswer answer;

    /** Of the invitation that was answered. */
    @Column(name = "sequence")
    private int sequence;

    /** When the calendar wrote it; of two answers to one invitation the later one holds, in whatever order they arrive. */
    @Column(name = "stamped_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.AVAILABILITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant stampedAt;

    /** Of the invitation of which the other one was told that this one cannot come; null before that. */
    @Column(name = "told_for")
    private Integer toldFor;

    protected SessionReply() {}

    public SessionReply(MentoringSession session, Side side, ReplyAnswer answer, Instant stampedAt) {
        this.session = Objects.requireNonNull(session);
        this.side = Objects.requireNonNull(side);
        this.answer = Objects.requireNonNull(answer);
        this.sequence = session.calendar().sequence();
        this.stampedAt = Objects.requireNonNull(stampedAt);
    }

    /** Another answer to the invitation as it stands. @return false when it is the same, or older than the one that is kept */
    public boolean change(ReplyAnswer answer, Instant stampedAt) {
        boolean older = current() && stampedAt.isBefore(this.stampedAt);
        boolean same = current() && answer == this.answer;
        if (!older) {
            this.answer = Objects.requireNonNull(answer);
            this.sequence = session.calendar().sequence();
            this.stampedAt = stampedAt;
        }
        return !older && !same;
    }

    /** Whether the other one has to be told now: that this one cannot come, once for each invitation. */
    public boolean toTell() {
        boolean tell = answer == ReplyAnswer.DECLINED && !Objects.equals(toldFor, sequence);
        if (tell) {
            toldFor = sequence;
        }
        return tell;
    }

    /** False once the invitation was revised. */
    public boolean current() {
        return sequence == session.calendar().sequence();
    }

    public MentoringSession session() {
        return session;
    }

    public Side side() {
        return side;
    }

    public ReplyAnswer answer() {
        return answer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionReply that && Objects.equals(session, that.session()) && side == that.side();
    }

    @Override
    public int hashCode() {
        return Objects.hash(session, side);
    }
}
