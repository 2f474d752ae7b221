package org.binome.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** What one of the two notes for herself or himself after a session. Nobody else ever reads it (P26). */
@Entity
@Table(name = "private_note")
public class PrivateNote extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private MentoringSession session;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.CONSENT)
    private Employee author;

    @Column(name = "body")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CONSENT)
    private String body;

    @Column(name = "written_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CONSENT)
    private Instant writtenAt;

    protected PrivateNote() {}

    public PrivateNote(MentoringSession session, Employee author, String body, Instant at) {
        this.session = Objects.requireNonNull(session);
        this.author = Objects.requireNonNull(author);
        write(body, at);
    }

    public final void write(String body, Instant at) {
        this.body = Objects.requireNonNull(body).strip();
        this.writtenAt = at;
    }

    public MentoringSession session() {
        return session;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof PrivateNote that
                && Objects.equals(session, that.session())
                && Objects.equals(author, that.author());
    }

    @Override
    public int hashCode() {
        return Objects.hash(session, author);
    }
}
