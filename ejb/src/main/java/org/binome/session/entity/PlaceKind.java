package org.binome.session.entity;

/** Where two people meet. */
public enum PlaceKind {
    ROOM,
    /** The place is a link, starting with https. */
    VIDEO
}
