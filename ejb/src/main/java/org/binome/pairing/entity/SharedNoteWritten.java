package org.binome.pairing.entity;

import org.binome.shared.DomainEvent;

/** One of a pair has written in their shared notes. */
public record SharedNoteWritten(long pairingId) implements DomainEvent {}
