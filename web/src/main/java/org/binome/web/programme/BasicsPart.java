package org.binome.web.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.binome.programme.boundary.CampaignPlan;
import org.binome.programme.boundary.PlannedDates;
import org.binome.programme.entity.CampaignKind;

/** What it is called, and when it takes place. */
public class BasicsPart implements WizardPart {

    private Long programme;
    private String name;
    private CampaignKind kind;
    private LocalDate enrolmentFrom;
    private LocalDate matchingFrom;
    private LocalDate runningFrom;
    private LocalDate closesOn;

    BasicsPart(CampaignPlan plan) {
        programme = plan.programme();
        name = plan.name();
        kind = plan.kind();
        enrolmentFrom = plan.dates().enrolmentFrom();
        matchingFrom = plan.dates().matchingFrom();
        runningFrom = plan.dates().runningFrom();
        closesOn = plan.dates().closesOn();
    }

    @Override
    public CampaignPlan in(CampaignPlan plan) {
        return plan.called(programme, name, kind, new PlannedDates(enrolmentFrom, matchingFrom, runningFrom, closesOn));
    }

    /**
     * Every day that is wrong, by its field: the key of what to tell.
     *
     * @param today by the clock of the system
     * @param before the day on which enrolment was to open until now; it may have come
     * @param apart days between two phases: 1 in a draft, 0 once phases may have begun on one day
     */
    Map<String, String> wrongDays(LocalDate today, LocalDate before, int apart) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (enrolmentFrom.isBefore(today) && !enrolmentFrom.equals(before)) {
            wrong.put("enrolmentFrom", "problem.campaign.dates-past");
        }
        if (matchingFrom.isBefore(enrolmentFrom.plusDays(apart))) {
            wrong.put("matchingFrom", "problem.campaign.dates-matching-before-enrolment");
        }
        if (runningFrom.isBefore(matchingFrom.plusDays(apart))) {
            wrong.put("runningFrom", "problem.campaign.dates-running-before-matching");
        }
        if (closesOn.isBefore(runningFrom.plusDays(apart))) {
            wrong.put("closesOn", "problem.campaign.dates-close-before-running");
        }
        return wrong;
    }

    public Long getProgramme() {
        return programme;
    }

    public void setProgramme(Long programme) {
        this.programme = programme;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CampaignKind getKind() {
        return kind;
    }

    public void setKind(CampaignKind kind) {
        this.kind = kind;
    }

    public LocalDate getEnrolmentFrom() {
        return enrolmentFrom;
    }

    public void setEnrolmentFrom(LocalDate enrolmentFrom) {
        this.enrolmentFrom = enrolmentFrom;
    }

    public LocalDate getMatchingFrom() {
        return matchingFrom;
    }

    public void setMatchingFrom(LocalDate matchingFrom) {
        this.matchingFrom = matchingFrom;
    }

    public LocalDate getRunningFrom() {
        return runningFrom;
    }

    public void setRunningFrom(LocalDate runningFrom) {
        this.runningFrom = runningFrom;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
