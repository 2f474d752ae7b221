package org.binome.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a stored field as personal data. A test fails on a column about a person that is not declared. */
@Target({ElementType.FIELD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {

    /** What the field is needed for. */
    Purpose purpose();

    /** What kind of data it is. */
    Category category();

    /** How long it is kept. */
    Keep retention();

    /** Why personal data is processed. */
    enum Purpose {
        DIRECTORY,
        MATCHING,
        MENTORING,
        COMMUNICATION,
        SECURITY
    }

    /** Kinds of personal data, by how closely they touch the person. */
    enum Category {
        IDENTITY,
        CONTACT,
        EMPLOYMENT,
        SKILLS,
        AVAILABILITY,
        PREFERENCE,
        CONSENT,
        OPINION,
        CONTENT,
        ACCESS
    }

    /** Until when personal data is kept. */
    enum Keep {
        /** While the person works here. */
        EMPLOYMENT,
        /** Until the campaign has been closed for twelve months. */
        CAMPAIGN_AND_A_YEAR,
        /** Until the person withdraws, then erased. */
        CONSENT,
        /** Three years, as evidence. */
        EVIDENCE,
        /** Ninety days. */
        QUARTER
    }
}
