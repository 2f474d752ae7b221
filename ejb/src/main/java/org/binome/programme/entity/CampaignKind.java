package org.binome.programme.entity;

/** How people come in (P02). */
public enum CampaignKind {
    /** All start together; nobody enrols outside the window. */
    COHORT,
    /** Enrolment stays open until the campaign ends. */
    ALWAYS_ON
}
