package org.binome.programme.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
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
import org.binome.skill.entity.Names;

/**
 * One dated run of a programme; the people who enrol are its cohort.
 *
 * <p>HR drafts it: dates, themes, who may take part, charter, rhythm and weights. Nobody else sees a draft.
 *
 * <p>Once started, its dates move it through enrolment, matching and running to closed; it never moves back. HR can move it
 * on earlier than the dates say.
 *
 * <p>Winding it down closes it at once and for good (P03). Archiving only hides it, and can be undone.
 */
@Entity
@Table(name = "campaign")
public class Campaign extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private CampaignKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase")
    private Phase phase = Phase.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sponsor_id")
    private Employee sponsor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "coordinator_id")
    private Employee coordinator;

    @Embedded
    private CampaignDates dates;

    @Embedded
    private Frame frame = Frame.usual();

    @Embedded
    private MatchingPolicy policy = MatchingPolicy.usual();

    /** Codes of the themes; a campaign without any takes all. */
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

    /** Grows with each change of the charter; both of a pair sign the same one (P21). */
    @Column(name = "charter_version")
    private int charterVersion = 1;

    @Column(name = "archived")
    private boolean archived;

    protected Campaign() {}

    public Campaign(Programme programme, String name, CampaignKind kind, CampaignDates dates) {
        this.programme = Objects.requireNonNull(programme);
        this.kind = Objects.requireNonNull(kind);
        this.dates = Objects.requireNonNull(dates);
        rename(name);
    }

    public final void rename(String name) {
        InvalidException.unless(name != null && !name.isBlank(), "campaign.name-missing");
        this.name = name.strip();
    }

    public void ledBy(Employee sponsor, Employee coordinator) {
        this.sponsor = sponsor;
        this.coordinator = coordinator;
    }

    /** Dates of phases that have begun stay as they are. */
    public void reschedule(CampaignDates dates) {
        ConflictException.unless(phase != Phase.CLOSED, "campaign.closed");
        this.dates = Objects.requireNonNull(dates);
    }

    public void limitTo(Set<String> themes, List<EligibilityRule> rules) {
        ConflictException.unless(phase == Phase.DRAFT, "campaign.not-draft");
        this.themes.clear();
        this.themes.addAll(themes);
        this.rules.clear();
        this.rules.addAll(rules);
    }

    public void meetAs(Frame frame) {
        this.frame = Objects.requireNonNull(frame);
    }

    public void matchBy(MatchingPolicy policy) {
        this.policy = Objects.requireNonNull(policy);
    }

    /** @throws InvalidException unless the charter stands in every language */
    public void adoptCharter(Map<String, String> texts) {
        Names.requireAll(texts);
        if (!texts.equals(charter)) {
            charterVersion += charter.isEmpty() ? 0 : 1;
            charter.clear();
            charter.putAll(texts);
        }
    }

    /** From now on the dates move it. @throws InvalidException while something people need is missing */
    public void start(LocalDate today) {
        ConflictException.unless(phase == Phase.DRAFT, "campaign.not-draft");
        InvalidException.unless(!charter.isEmpty(), "campaign.charter-missing");
        InvalidException.unless(sponsor != null, "campaign.sponsor-missing");
        Phase due = dates.phaseOn(today);
        phase = due.isBefore(Phase.ENROLMENT) ? Phase.ENROLMENT : due;
    }

    /** Moves forward as far as the dates say. @return true when the phase has changed */
    public boolean moveOn(LocalDate today) {
        Phase due = dates.phaseOn(today);
        if (phase == Phase.DRAFT || !phase.isBefore(due)) {
            return false;
        }
        phase = due;
        return true;
    }

    /** Moves to the next phase before its day. Closing is {@link #windDown()}. */
    public void moveTo(Phase next) {
        ConflictException.unless(phase.isBefore(next) && next != Phase.CLOSED, "campaign.phase-order");
        ConflictException.unless(phase != Phase.DRAFT, "campaign.not-started");
        phase = next;
    }

    /** Closes for good. */
    public void windDown() {
        ConflictException.unless(phase != Phase.DRAFT && phase != Phase.CLOSED, "campaign.not-started");
        phase = Phase.CLOSED;
    }

    public void archive() {
        ConflictException.unless(phase == Phase.DRAFT || phase == Phase.CLOSED, "campaign.archive-while-open");
        archived = true;
    }

    public void restore() {
        archived = false;
    }

    /** True when this employee may take part (P08). */
    public boolean admits(Employee employee) {
        return employee.active() && rules.stream().allMatch(rule -> rule.allows(employee));
    }

    /** True while people may enrol (P02). */
    public boolean takesEnrolments() {
        return phase == Phase.ENROLMENT
                || kind == CampaignKind.ALWAYS_ON && (phase == Phase.MATCHING || phase == Phase.RUNNING);
    }

    public boolean covers(String themeCode) {
        return themes.isEmpty() || themes.contains(themeCode);
    }

    public String charter(Locale locale) {
        return charter.isEmpty() ? "" : Names.in(charter, locale);
    }

    public Map<String, String> charterTexts() {
        return Map.copyOf(charter);
    }

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

    public Phase phase() {
        return phase;
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

    public boolean archived() {
        return archived;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Campaign that && Objects.equals(name, that.name());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }
}
