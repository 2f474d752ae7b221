package org.binome.programme.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;
import org.binome.skill.entity.Names;

/** What HR plans of a campaign, and what of it may still change in which phase. */
@MappedSuperclass
public abstract class PlannedCampaign extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private CampaignKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sponsor_id")
    @PersonalData(purpose = Purpose.DIRECTORY, category = Category.EMPLOYMENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Employee sponsor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "coordinator_id")
    @PersonalData(purpose = Purpose.DIRECTORY, category = Category.EMPLOYMENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Employee coordinator;

    @Embedded
    private CampaignDates dates;

    @Embedded
    private Frame frame = Frame.usual();

    @Embedded
    private MatchingPolicy policy = MatchingPolicy.usual();

    /** Codes of the themes; none means all. */
    @ElementCollection
    @CollectionTable(name = "campaign_theme", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "theme_code")
    private Set<String> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "campaign_rule", joinColumns = @JoinColumn(name = "campaign_id"))
    private List<EligibilityRule> rules = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "campaign_charter", joinColumns = @JoinColumn(name = "campaign_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "body")
    private Map<String, String> charter = new HashMap<>();

    @Column(name = "charter_version")
    private int charterVersion = 1;

    protected PlannedCampaign() {}

    protected PlannedCampaign(Programme programme, String name, CampaignKind kind, CampaignDates dates) {
        this.programme = Objects.requireNonNull(programme);
        this.kind = Objects.requireNonNull(kind);
        this.dates = Objects.requireNonNull(dates);
        rename(name);
    }

    public abstract Phase phase();

    public final void rename(String name) {
        InvalidException.unless(name != null && !name.isBlank(), "campaign.name-missing", "name");
        this.name = name.strip();
    }

    /** Of which programme it is a run is settled with the first day. */
    public void belongTo(Programme programme) {
        ConflictException.unless(phase() == Phase.DRAFT || programme.equals(this.programme), "campaign.not-draft");
        this.programme = Objects.requireNonNull(programme);
    }

    /** How people come in is settled with the first day. */
    public void inviteAs(CampaignKind kind) {
        ConflictException.unless(phase() == Phase.DRAFT || kind == this.kind, "campaign.not-draft");
        this.kind = Objects.requireNonNull(kind);
    }

    /** @param sponsor null while the draft has none yet; @param coordinator null when HR answers together */
    public void ledBy(Employee sponsor, Employee coordinator) {
        InvalidException.unless(
                phase() == Phase.DRAFT || sponsor != null, "campaign.sponsor-missing", "people.sponsor");
        this.sponsor = sponsor;
        this.coordinator = coordinator;
    }

    /** Days of phases that have begun stay as they are, also when two began on one day; the ones to come lie apart. */
    public void reschedule(CampaignDates dates) {
        ConflictException.unless(phase() != Phase.CLOSED || dates.equals(this.dates), "campaign.closed");
        ConflictException.unless(this.dates.agreesUpTo(phase(), dates), "campaign.dates-begun");
        dates.requireTimeAfter(phase());
        this.dates = dates;
    }

    /** Whom it is for stays as it is once people have been invited. */
    public void limitTo(Set<String> themes, List<EligibilityRule> rules) {
        Audience wanted = new Audience(themes, rules);
        ConflictException.unless(phase() == Phase.DRAFT || wanted.equals(audience()), "campaign.audience-not-draft");
        this.themes.retainAll(wanted.themes());
        this.themes.addAll(wanted.themes());
        this.rules.retainAll(wanted.rules());
        wanted.rules().stream().filter(rule -> !this.rules.contains(rule)).forEach(this.rules::add);
    }

    public void meetAs(Frame frame) {
        this.frame = Objects.requireNonNull(frame);
    }

    public void matchBy(MatchingPolicy policy) {
        this.policy = Objects.requireNonNull(policy);
    }

    /** @throws InvalidException unless the charter stands in every language */
    public void adoptCharter(Map<String, String> texts) {
        for (String language : Names.LANGUAGES) {
            String text = texts.get(language);
            InvalidException.unless(text != null && !text.isBlank(), "campaign.charter-missing", "charter." + language);
        }
        if (!texts.equals(charter)) {
            charterVersion += charter.isEmpty() ? 0 : 1;
            charter.clear();
            charter.putAll(texts);
        }
    }

    /** A phase begins before its day, which becomes today. */
    protected void beginEarly(Phase next, LocalDate today) {
        dates = dates.begun(next, today);
    }

    protected void planLike(PlannedCampaign other) {
        ledBy(other.sponsor, other.coordinator);
        limitTo(other.themes(), other.rules());
        frame = other.frame.copy();
        policy = other.policy.copy();
        if (other.hasCharter()) {
            adoptCharter(other.charter);
        }
    }

    /** True when this employee may take part (P08). */
    public boolean admits(Employee employee) {
        return audience().admits(employee);
    }

    public Audience audience() {
        return new Audience(themes, rules);
    }

    public boolean covers(String themeCode) {
        return audience().covers(themeCode);
    }

    protected boolean hasCharter() {
        return !charter.isEmpty();
    }

    public String charter(Locale locale) {
        return charter.isEmpty() ? "" : Names.in(charter, locale);
    }

    /** The language in which a reader of that locale gets the charter: ISO 639-1. */
    public String charterLanguage(Locale locale) {
        return Names.languageOf(charter, locale);
    }

    public Map<String, String> charterTexts() {
        return Map.copyOf(charter);
    }

    /** Grows with each change of the charter; both of a pair sign the same one (P21). */
    public int charterVersion() {
        return charterVersion;
    }

    public Programme programme() {
        return programme;
    }

    public String name() {
        return name;
    }

    public CampaignKind kind() {
        return kind;
    }

    public Employee sponsor() {
        return sponsor;
    }

    public Employee coordinator() {
        return coordinator;
    }

    public CampaignDates dates() {
        return dates;
    }

    public Frame frame() {
        return frame;
    }

    public MatchingPolicy policy() {
        return policy;
    }

    public Set<String> themes() {
        return Set.copyOf(themes);
    }

    public List<EligibilityRule> rules() {
        return List.copyOf(rules);
    }
}
