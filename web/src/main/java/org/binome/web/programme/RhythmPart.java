package org.binome.web.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.binome.programme.boundary.CampaignPlan;
import org.binome.programme.boundary.PlannedFrame;
import org.binome.programme.boundary.PlannedPeople;
import org.binome.programme.entity.Format;

/** Who stands for it, how often people meet, and how much time that may take. */
public class RhythmPart implements WizardPart {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private String sponsor;
    private String coordinator;
    private Long sponsorId;
    private Long coordinatorId;
    private Format format;
    private int sessions;
    private int sessionMinutes;
    private BigDecimal monthlyHours;

    RhythmPart(PlannedFrame frame) {
        format = frame.format();
        sessions = frame.sessions();
        sessionMinutes = frame.sessionMinutes();
        monthlyHours = BigDecimal.valueOf(frame.monthlyBudgetMinutes())
                .divide(MINUTES, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    @Override
    public CampaignPlan in(CampaignPlan plan) {
        int budget =
                monthlyHours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValue();
        return plan.with(
                new PlannedPeople(sponsorId, coordinatorId),
                new PlannedFrame(format, sessions, sessionMinutes, budget));
    }

    void lead(String sponsor, String coordinator) {
        this.sponsor = sponsor;
        this.coordinator = coordinator;
    }

    /** Finds the people behind the words. @return what is wrong, by field: words that mean nobody, or several */
    Map<String, String> find(PeopleChoice people) {
        Map<String, String> wrong = new LinkedHashMap<>();
        sponsorId = one(people, sponsor, key -> wrong.put("sponsor", key));
        coordinatorId = one(people, coordinator, key -> wrong.put("coordinator", key));
        return wrong;
    }

    private static Long one(PeopleChoice people, String words, Consumer<String> wrong) {
        if (words == null || words.isBlank()) {
            return null;
        }
        List<Long> meant = people.meant(words);
        if (meant.size() != 1) {
            wrong.accept(meant.isEmpty() ? "programme.person.none" : "programme.person.several");
            return null;
        }
        return meant.get(0);
    }

    public String getSponsor() {
        return sponsor;
    }

    public void setSponsor(String sponsor) {
        this.sponsor = sponsor;
    }

    public String getCoordinator() {
        return coordinator;
    }

    public void setCoordinator(String coordinator) {
        this.coordinator = coordinator;
    }

    public Format[] getFormats() {
        return Format.values();
    }

    public Format getFormat() {
        return format;
    }

    public void setFormat(Format format) {
        this.format = format;
    }

    public int getSessions() {
        return sessions;
    }

    public void setSessions(int sessions) {
        this.sessions = sessions;
    }

    public int getSessionMinutes() {
        return sessionMinutes;
    }

    public void setSessionMinutes(int sessionMinutes) {
        this.sessionMinutes = sessionMinutes;
    }

    public BigDecimal getMonthlyHours() {
        return monthlyHours;
    }

    public void setMonthlyHours(BigDecimal monthlyHours) {
        this.monthlyHours = monthlyHours;
    }
}
