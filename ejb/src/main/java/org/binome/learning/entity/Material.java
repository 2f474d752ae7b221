package org.binome.learning.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.skill.entity.Names;

/**
 * Something to read, in each language of the product: a training module in steps with a quiz, or an article of advice.
 *
 * <p>The product ships some; HR changes them, and writes others. A new release renews what it has shipped, and leaves alone what
 * HR has touched.
 *
 * <p>People read what is published, and only what stands in every language can be. It can be withdrawn, and published again.
 */
@Entity
@Table(name = "material")
public class Material extends Aggregate {

    /** Stable short name, lower case with dashes. */
    @Column(name = "slug")
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MaterialKind kind;

    @Embedded
    private MaterialFacts facts;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private MaterialStatus status = MaterialStatus.DRAFT;

    /** Written or changed by HR. */
    @Column(name = "own")
    private boolean own;

    /** When people could read it first; null before that, and for what was there before this was noted. */
    @Column(name = "published_at")
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "material_text", joinColumns = @JoinColumn(name = "material_id"))
    private List<MaterialText> texts = new ArrayList<>();

    protected Material() {}

    /** @throws InvalidException when an article has no stage, or a module one */
    public Material(MaterialKind kind, String slug, MaterialFacts facts, Collection<MaterialText> texts) {
        this.kind = Objects.requireNonNull(kind);
        this.slug = Objects.requireNonNull(slug);
        become(facts, texts);
    }

    private void become(MaterialFacts facts, Collection<MaterialText> texts) {
        InvalidException.unless(
                (kind == MaterialKind.ARTICLE) == (facts.stage() != null), "learning.stage-missing", "stage");
        if (published()) {
            requireComplete(texts);
        }
        this.facts = facts;
        this.texts.retainAll(texts);
        texts.stream().filter(text -> !this.texts.contains(text)).forEach(this.texts::add);
    }

    /** HR says it otherwise; from now on it is HR's own. */
    public void revise(MaterialFacts facts, Collection<MaterialText> texts) {
        become(facts, texts);
        own = true;
    }

    /** What the release at hand says, unless HR has touched it. */
    public void renew(MaterialFacts facts, Collection<MaterialText> texts) {
        if (!own) {
            become(facts, texts);
        }
    }

    /** @throws InvalidException while something a reader would miss is missing, or the languages differ in their quiz */
    public void publish(Instant at) {
        ConflictException.unless(status != MaterialStatus.PUBLISHED, "learning.published-already");
        requireComplete(texts);
        status = MaterialStatus.PUBLISHED;
        publishedAt = publishedAt == null ? at : publishedAt;
    }

    public void withdraw() {
        ConflictException.unless(status == MaterialStatus.PUBLISHED, "learning.not-published");
        status = MaterialStatus.WITHDRAWN;
        own = true;
    }

    private void requireComplete(Collection<MaterialText> texts) {
        for (String language : Names.LANGUAGES) {
            if (texts.stream().noneMatch(text -> text.language().equals(language))) {
                throw new InvalidException("learning.language-missing", Map.of("language", language, "field", "texts"));
            }
        }
        texts.forEach(MaterialText::requireComplete);
        if (kind == MaterialKind.MODULE) {
            requireOneQuiz(texts);
        }
    }

    /** There is a page, a quiz, and a right answer to each question; and who reads the other language passes the same test. */
    private static void requireOneQuiz(Collection<MaterialText> texts) {
        Lesson first = Lesson.of(texts.iterator().next());
        for (MaterialText text : texts) {
            Lesson lesson = Lesson.of(text);
            text.require(!lesson.steps().isEmpty(), "learning.no-steps", "body");
            text.require(!lesson.questions().isEmpty(), "learning.no-quiz", "body");
            text.require(lesson.answerable(), "learning.question-without-answer", "body");
            text.require(
                    lesson.steps().size() == first.steps().size()
                            && lesson.key().equals(first.key()),
                    "learning.quiz-differs",
                    "body");
        }
    }

    private Optional<MaterialText> text(String language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst();
    }

    /** In the reader's language, else in English, else in the one there is. */
    public MaterialText text(Locale locale) {
        return text(locale.getLanguage()).or(() -> text("en")).orElseGet(() -> texts.get(0));
    }

    /** The steps and the quiz of a module in the reader's language. */
    public Lesson lesson(Locale locale) {
        return Lesson.of(text(locale));
    }

    public boolean published() {
        return status == MaterialStatus.PUBLISHED;
    }

    public String slug() {
        return slug;
    }

    public MaterialKind kind() {
        return kind;
    }

    public MaterialFacts facts() {
        return facts;
    }

    public MaterialStatus status() {
        return status;
    }

    public boolean own() {
        return own;
    }

    public List<MaterialText> texts() {
        return List.copyOf(texts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Material that && Objects.equals(slug, that.slug());
    }

    @Override
    public int hashCode() {
        return Objects.hash(slug);
    }
}
