package org.binome.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * The single sign-on ended a login: either one session (sid) or all sessions of a person (subject) begun until then.
 * Every node asks for it on each request, so that signing out anywhere ends the login everywhere.
 */
@Entity
@Table(name = "revoked_login")
public class RevokedLogin extends Aggregate {

    @Column(name = "sid")
    @PersonalData(purpose = Purpose.SECURITY, category = Category.ACCESS, retention = Keep.QUARTER)
    private String sid;

    @Column(name = "subject")
    @PersonalData(purpose = Purpose.SECURITY, category = Category.ACCESS, retention = Keep.QUARTER)
    private String subject;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected RevokedLogin() {}

    /** @param sid null to end all sessions of the subject; @param subject may be null when the sid is known */
    public RevokedLogin(String sid, String subject, Instant revokedAt) {
        if (sid == null && subject == null) {
            throw new IllegalArgumentException("Neither session nor person");
        }
        this.sid = sid;
        this.subject = subject;
        this.revokedAt = Objects.requireNonNull(revokedAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RevokedLogin that
                && Objects.equals(sid, that.sid)
                && Objects.equals(subject, that.subject)
                && Objects.equals(revokedAt, that.revokedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sid, subject, revokedAt);
    }
}
