package org.binome.enrolment.entity;

/** What people like besides work; shared ones make a first hour easier. A closed list, so that it means the same in each language. */
public enum Interest {
    MUSIC,
    READING,
    CINEMA,
    SPORT,
    HIKING,
    CYCLING,
    COOKING,
    GARDENING,
    TRAVEL,
    LANGUAGES,
    PHOTOGRAPHY,
    ART,
    CRAFTS,
    GAMES,
    SCIENCE,
    VOLUNTEERING
}
