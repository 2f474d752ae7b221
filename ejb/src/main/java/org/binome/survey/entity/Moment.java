package org.binome.survey.entity;

/** When somebody rates the own skills. */
public enum Moment {
    BEFORE,
    AFTER
}
