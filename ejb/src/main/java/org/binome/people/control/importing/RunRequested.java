package org.binome.people.control.importing;

/** A run shall begin in the background as soon as the transaction that asked for it has ended well. */
public record RunRequested(long importId) {}
