package org.binome.pairing.entity;

import org.binome.matching.entity.Side;
import org.binome.shared.DomainEvent;

/** One of a pair has written to the other. @param first true when nothing else of theirs waits to be read */
public record MessageSent(long pairingId, Side author, boolean first) implements DomainEvent {}
