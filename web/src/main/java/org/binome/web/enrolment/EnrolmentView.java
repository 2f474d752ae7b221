package org.binome.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.binome.enrolment.boundary.ChoosingPeople;
import org.binome.enrolment.boundary.Enrolling;
import org.binome.enrolment.boundary.EnrolmentEntry;
import org.binome.enrolment.boundary.OpenCampaign;
import org.binome.enrolment.boundary.TakingPart;
import org.binome.enrolment.entity.EnrolmentStatus;
import org.binome.programme.entity.Format;
import org.binome.web.faces.MeView;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** What I said, campaign by campaign, and whether I take part. */
@Named
@RequestScoped
public class EnrolmentView {

    @Inject
    Enrolling enrolling;

    @Inject
    ChoosingPeople people;

    @Inject
    TakingPart takingPart;

    @Inject
    Summaries summaries;

    @Inject
    Notice notice;

    @Inject
    TextView text;

    @Inject
    MeView me;

    private List<Summary> mine;
    private List<OpenCampaign> open;

    @PostConstruct
    void load() {
        List<EnrolmentEntry> entries = enrolling.mine();
        mine = entries.stream()
                .map(entry -> summaries.of(entry, people.chosen(entry.id())))
                .toList();
        Set<Long> joined = entries.stream().map(EnrolmentEntry::campaign).collect(Collectors.toSet());
        open = enrolling.openCampaigns().stream()
                .filter(campaign -> !joined.contains(campaign.id()))
                .toList();
    }

    public String pause(long id) {
        takingPart.pause(id);
        return done("enrolment.paused");
    }

    public String resume(long id) {
        takingPart.resume(id);
        return done("enrolment.resumed");
    }

    public String withdraw(long id) {
        takingPart.withdraw(id);
        return done("enrolment.withdrawn");
    }

    /** Sessions, minutes and hours a month, as one sentence. */
    public String frame(OpenCampaign campaign) {
        String frame = text.of(
                "enrolment.frame",
                campaign.sessions(),
                text.hours(campaign.sessionMinutes()),
                text.hours(campaign.monthlyMinutes()));
        if (campaign.format() == Format.GROUP) {
            frame = text.of("enrolment.frame.group") + " " + frame;
        }
        return campaign.until() == null
                ? frame
                : frame + " " + text.of("enrolment.frame.until", text.day(campaign.until()));
    }

    /** What the state means for the person. */
    public String sentence(Summary one) {
        EnrolmentEntry entry = one.entry();
        String given = entry.consentGivenAt() == null ? "" : text.dateTime(entry.consentGivenAt(), me.getZone());
        return text.of("enrolment.state." + entry.status(), given);
    }

    public String kind(Summary one) {
        return one.entry().status() == EnrolmentStatus.ENROLLED
                ? "good"
                : one.entry().status() == EnrolmentStatus.PAUSED ? "attention" : "";
    }

    public String sign(Summary one) {
        return switch (one.entry().status()) {
            case ENROLLED -> "check";
            case PAUSED -> "pause";
            case DRAFT -> "edit";
            case WITHDRAWN -> "close";
        };
    }

    private String done(String key) {
        notice.done(key);
        return "/me/enrolment?faces-redirect=true";
    }

    public List<Summary> getMine() {
        return mine;
    }

    /** Campaigns the person may still join. */
    public List<OpenCampaign> getOpen() {
        return open;
    }
}
