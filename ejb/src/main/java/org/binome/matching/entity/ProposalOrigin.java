package org.binome.matching.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.binome.shared.InvalidException;

/** Where a proposal comes from: a round, HR's choice, or a mentee who has asked, with a message to the mentor. */
@Embeddable
public class ProposalOrigin implements Serializable {

    private static final int LONGEST = 500;

    /** The three ways. */
    public enum Kind {
        /** A round's plan. */
        ROUND,
        /** HR has chosen the two by hand (P11). */
        CHOSEN,
        /** The mentee has asked the mentor (P12). */
        ASKED
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private Kind kind = Kind.ROUND;

    @Column(name = "message")
    private String message = "";

    protected ProposalOrigin() {}

    private ProposalOrigin(Kind kind, String message) {
        this.kind = kind;
        this.message = message;
    }

    static ProposalOrigin round() {
        return new ProposalOrigin(Kind.ROUND, "");
    }

    public static ProposalOrigin chosen() {
        return new ProposalOrigin(Kind.CHOSEN, "");
    }

    /** @throws InvalidException without a message, or with more than 500 characters */
    public static ProposalOrigin asked(String message) {
        String told = message == null ? "" : message.strip();
        InvalidException.unless(!told.isEmpty(), "matching.message-missing", "message");
        InvalidException.unless(told.length() <= LONGEST, "matching.message-too-long", "message");
        return new ProposalOrigin(Kind.ASKED, told);
    }

    public Kind kind() {
        return kind;
    }

    /** From the mentee to the mentor; empty unless asked. */
    public String message() {
        return message;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProposalOrigin that && kind == that.kind && Objects.equals(message, that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, message);
    }
}
