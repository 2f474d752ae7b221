package org.binome.programme.entity;

/** What a campaign demands of the places where the two of a pair work. */
public enum PlaceDemand {
    ANY,
    SAME,
    OTHER
}
