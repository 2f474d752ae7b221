package org.binome.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** What a caller of the API was answered to a request that carried a key of its own, so that it takes effect once. */
@Entity
@Table(name = "remembered_answer")
public class RememberedAnswer extends Aggregate {

    /** After this, a request without answer is taken for lost with its server. */
    static final Duration LEASE = Duration.ofMinutes(2);

    @Column(name = "caller")
    @PersonalData(purpose = Purpose.SECURITY, category = Category.ACCESS, retention = Keep.QUARTER)
    private String caller;

    @Column(name = "request_key")
    private String key;

    @Column(name = "fingerprint")
    private String fingerprint;

    @Column(name = "began_at")
    private Instant beganAt;

    /** Null while the request is worked on. */
    @Column(name = "status")
    private Integer status;

    @Column(name = "content_type")
    private String contentType;

    @Column(name = "location")
    private String location;

    @Column(name = "etag")
    private String etag;

    @Column(name = "body")
    @PersonalData(purpose = Purpose.SECURITY, category = Category.CONTENT, retention = Keep.QUARTER)
    private String body;

    protected RememberedAnswer() {}

    /**
     * The request has come again.
     *
     * @return true when it is answered, false when it must be done (again)
     * @throws InvalidException when the key was used for another request
     * @throws ConflictException when the first one is still being worked on
     */
    public boolean repeats(String fingerprint, Instant now) {
        InvalidException.unless(this.fingerprint.equals(fingerprint), "idempotency.other-request");
        if (status != null) {
            return true;
        }
        ConflictException.unless(!now.isBefore(beganAt.plus(LEASE)), "idempotency.in-progress");
        beganAt = now;
        return false;
    }

    public void answered(int status, String contentType, String location, String etag, String body) {
        this.status = status;
        this.contentType = contentType;
        this.location = location;
        this.etag = etag;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public String contentType() {
        return contentType;
    }

    public String location() {
        return location;
    }

    public String etag() {
        return etag;
    }

    public String body() {
        return body;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RememberedAnswer that
                && Objects.equals(caller, that.caller)
                && Objects.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caller, key);
    }
}
