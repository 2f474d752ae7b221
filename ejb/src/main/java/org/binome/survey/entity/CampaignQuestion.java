package org.binome.survey.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.binome.programme.entity.Campaign;
import org.binome.shared.Aggregate;
import org.binome.shared.InvalidException;
import org.binome.skill.entity.Names;

/** What HR asks besides in a survey of one campaign. Stands as it is once somebody has answered the survey. */
@Entity
@Table(name = "survey_question")
public class CampaignQuestion extends Aggregate {

    private static final int LONGEST = 300;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SurveyKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "scale")
    private Scale scale;

    /** Names the question in answers. */
    @Column(name = "ticket")
    private String ticket;

    @ElementCollection
    @CollectionTable(name = "survey_question_words", joinColumns = @JoinColumn(name = "question_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "words")
    private Map<String, String> words = new HashMap<>();

    protected CampaignQuestion() {}

    /**
     * @param scale agreement or words
     * @param words in each language of the product
     * @throws InvalidException when a language is missing, or HR cannot ask this here
     */
    public CampaignQuestion(Campaign campaign, SurveyKind kind, Scale scale, Map<String, String> words) {
        InvalidException.unless(kind.takesMore(), "survey.question-kind", "kind");
        InvalidException.unless(scale == Scale.AGREEMENT || scale == Scale.WORDS, "survey.question-scale", "scale");
        this.campaign = Objects.requireNonNull(campaign);
        this.kind = kind;
        this.scale = scale;
        this.ticket = UUID.randomUUID().toString();
        for (String language : Names.LANGUAGES) {
            this.words.put(language, tidy(words.get(language), "words." + language));
        }
    }

    private static String tidy(String words, String field) {
        String tidy = words == null ? "" : words.strip().replaceAll("\\s+", " ");
        InvalidException.unless(!tidy.isEmpty() && tidy.length() <= LONGEST, "survey.question-words", field);
        return tidy;
    }

    public Question question() {
        return new Question(ticket, Part.CAMPAIGN, scale, Map.copyOf(words));
    }

    public Campaign campaign() {
        return campaign;
    }

    public SurveyKind kind() {
        return kind;
    }

    String ticket() {
        return ticket;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CampaignQuestion that && Objects.equals(ticket, that.ticket());
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticket);
    }
}
