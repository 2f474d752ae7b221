package org.binome.people.entity;

/** What can be wrong in a row of an employee list. */
public enum Fault {
    NUMBER_MISSING,
    NUMBER_DUPLICATE,
    NAME_MISSING,
    USER_NAME_DUPLICATE,
    EMAIL_DUPLICATE,
    EMAIL_MALFORMED,
    /** Written in another way than the days of the list. */
    DAY_UNREADABLE,
    /** Written like the others, e.g. 2020-13-45, but no such day exists. */
    DAY_NOT_IN_CALENDAR,
    /** A day long past or far in the future. */
    DAY_IMPOSSIBLE,
    MANAGER_UNKNOWN,
    MANAGER_SELF,
    /** The reporting line leads back to the person. */
    MANAGER_CYCLE,
    GRADE_IMPOSSIBLE,
    COUNTRY_UNKNOWN,
    ZONE_UNKNOWN,
    LANGUAGE_UNKNOWN,
    TOO_LONG,
    /** A cell that shows an error of the spreadsheet, e.g. #REF!. */
    CELL_BROKEN,
    /** More cells than columns: usually a separator inside a text without quotes. */
    ROW_SHIFTED
}
