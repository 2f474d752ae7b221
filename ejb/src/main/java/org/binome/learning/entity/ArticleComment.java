package org.binome.learning.entity;

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
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** What somebody adds to an article. HR lets it appear or not; the author may take it away at any time. */
@Entity
@Table(name = "article_comment")
public class ArticleComment extends Aggregate {

    private static final int LONGEST = 2000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Material article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.IDENTITY, retention = Keep.CONSENT)
    private Employee author;

    @Column(name = "body")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTENT, retention = Keep.CONSENT)
    private String body;

    @Column(name = "written_at")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTENT, retention = Keep.CONSENT)
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTENT, retention = Keep.CONSENT)
    private CommentStatus status = CommentStatus.WAITING;

    @Column(name = "decided_at")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTENT, retention = Keep.CONSENT)
    private Instant decidedAt;

    protected ArticleComment() {}

    /** @throws InvalidException when there is nothing in it, or more than 2 000 characters */
    public ArticleComment(Material article, Employee author, String body, Instant writtenAt) {
        String said = body == null ? "" : body.strip();
        InvalidException.unless(!said.isEmpty() && said.length() <= LONGEST, "learning.comment-length", "body");
        this.article = Objects.requireNonNull(article);
        this.author = Objects.requireNonNull(author);
        this.body = said;
        this.writtenAt = Objects.requireNonNull(writtenAt);
    }

    public void approve(Instant at) {
        decide(CommentStatus.APPROVED, at);
    }

    public void refuse(Instant at) {
        decide(CommentStatus.REFUSED, at);
    }

    private void decide(CommentStatus decision, Instant at) {
        ConflictException.unless(status != decision, "learning.comment-decided");
        status = decision;
        decidedAt = Objects.requireNonNull(at);
    }

    /** Who reads it: everybody once HR has approved it, the author always. */
    public boolean shownTo(Employee reader) {
        return status == CommentStatus.APPROVED || author.equals(reader);
    }

    public Material article() {
        return article;
    }

    public Employee author() {
        return author;
    }

    public String body() {
        return body;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public CommentStatus status() {
        return status;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleComment that
                && Objects.equals(article, that.article())
                && Objects.equals(author, that.author())
                && Objects.equals(writtenAt, that.writtenAt())
                && Objects.equals(body, that.body());
    }

    @Override
    public int hashCode() {
        return Objects.hash(author, writtenAt);
    }
}
