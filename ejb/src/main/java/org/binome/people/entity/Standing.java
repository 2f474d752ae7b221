package org.binome.people.entity;

/** What the directory and the single sign-on say about somebody who has signed in before. */
public enum Standing {
    /** Works here. */
    EMPLOYEE,
    /** Has an account that belongs to no employee, e.g. a technical administrator. */
    UNKNOWN,
    /** Has left the company, or no longer stands in the directory. */
    LEFT,
    /** The single sign-on has ended this login. */
    REVOKED
}
