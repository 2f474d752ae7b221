package org.binome.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a stored field as personal data, or the columns of tables that a class writes without an entity. Tests fail on a column
 * about a person that is not declared.
 */
@Target({ElementType.FIELD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PersonalData.All.class)
public @interface PersonalData {

    /** What the field is needed for. */
    Purpose purpose();

    /** What kind of data it is. */
    Category category();

    /** How long it is kept. */
    Keep retention();

    /** On a class, the columns it speaks of as {@code table.column}; on a field, its own. */
    String[] columns() default {};

    /** Several declarations of one class. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        PersonalData[] value();
    }

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
