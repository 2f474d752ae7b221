package org.binome.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import org.binome.pairing.entity.Pairing;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** A month in which a pair has met longer than agreed. Both are told once; HR sees how many there are (P25). */
@Entity
@Table(name = "full_month")
public class FullMonth extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pairing_id")
    private Pairing pairing;

    /** ISO 8601, by the clock of each session. */
    @Column(name = "month")
    private String month;

    /** Time the two met in sessions, as last logged or corrected. */
    @Column(name = "minutes")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private int minutes;

    /** What was agreed, in minutes. */
    @Column(name = "budget")
    private int budget;

    @Column(name = "told_at")
    private Instant toldAt;

    protected FullMonth() {}

    public FullMonth(Pairing pairing, YearMonth month, int minutes, Instant at) {
        this.pairing = Objects.requireNonNull(pairing);
        this.month = month.toString();
        this.toldAt = Objects.requireNonNull(at);
        count(minutes);
    }

    /** Logged or corrected; it may be within the budget again. */
    public final void count(int minutes) {
        this.minutes = minutes;
        this.budget = pairing.campaign().frame().monthlyBudgetMinutes();
    }

    public Pairing pairing() {
        return pairing;
    }

    public YearMonth month() {
        return YearMonth.parse(month);
    }

    public int minutes() {
        return minutes;
    }

    public boolean over() {
        return minutes > budget;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FullMonth that
                && Objects.equals(pairing, that.pairing())
                && Objects.equals(month, that.month().toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pairing, month);
    }
}
