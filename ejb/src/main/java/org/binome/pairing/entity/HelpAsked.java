package org.binome.pairing.entity;

import org.binome.shared.DomainEvent;

/** One of a pair would like to be helped; the words are in the request only. */
public record HelpAsked(long pairingId, long requestId) implements DomainEvent {}
