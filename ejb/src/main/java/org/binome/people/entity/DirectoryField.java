package org.binome.people.entity;

/** What a column of an employee list can tell. */
public enum DirectoryField {
    NUMBER,
    FIRST_NAME,
    LAST_NAME,
    /** First and last name together, in either order. */
    FULL_NAME,
    /** The login, with or without the domain before a backslash. */
    USER_NAME,
    EMAIL,
    MANAGER_NUMBER,
    MANAGER_USER_NAME,
    MANAGER_EMAIL,
    TITLE,
    HIRED_ON,
    /** One level of the organisation; several columns make a path from the coarsest to the finest. */
    UNIT,
    SITE,
    COUNTRY,
    CITY,
    TIME_ZONE,
    GRADE,
    LANGUAGE;

    /** Whether several columns may tell it. */
    public boolean repeatable() {
        return this == UNIT;
    }

    public boolean namesManager() {
        return this == MANAGER_NUMBER || this == MANAGER_USER_NAME || this == MANAGER_EMAIL;
    }

    /** Whether it tells one person from all others, so that a list can do with it alone. */
    public boolean identifies() {
        return this == NUMBER || this == USER_NAME || this == EMAIL;
    }
}
