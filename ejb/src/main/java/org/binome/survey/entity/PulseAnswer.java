package org.binome.survey.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.InvalidException;

/**
 * What somebody said after a session, in two taps. Anonymous: nothing here leads to a person or a session. The month is
 * truncated; the site and the department serve figures about groups of at least five. Counts only once it is mixed with others.
 */
@Entity
@Table(name = "pulse_answer")
public class PulseAnswer extends Aggregate {

    /** Made at random, so that the order of answers tells nothing. */
    @Column(name = "ticket")
    private String ticket;

    @Column(name = "campaign_id")
    private long campaignId;

    /** First day of the month. */
    @Column(name = "month")
    private LocalDate month;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "unit_id")
    private long unitId;

    /** How it was: 1 to 5. */
    @Column(name = "mood")
    private int mood;

    /** How useful it was: 1 to 5. */
    @Column(name = "useful")
    private int useful;

    protected PulseAnswer() {}

    public PulseAnswer(long campaignId, LocalDate day, Employee giver, int mood, int useful) {
        InvalidException.unless(mood >= 1 && mood <= 5, "pulse.mood");
        InvalidException.unless(useful >= 1 && useful <= 5, "pulse.useful");
        this.ticket = UUID.randomUUID().toString();
        this.campaignId = campaignId;
        this.month = day.withDayOfMonth(1);
        this.siteId = giver.site().id();
        this.unitId = giver.unit().department().id();
        this.mood = mood;
        this.useful = useful;
    }

    public long campaignId() {
        return campaignId;
    }

    public LocalDate month() {
        return month;
    }

    public int mood() {
        return mood;
    }

    public int useful() {
        return useful;
    }

    public long siteId() {
        return siteId;
    }

    public long unitId() {
        return unitId;
    }

    public String ticket() {
        return ticket;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PulseAnswer that && Objects.equals(ticket, that.ticket());
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticket);
    }
}
