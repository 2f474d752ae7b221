package org.binome.recognition.entity;

import org.binome.shared.DomainEvent;

/** Somebody lets the partner's certificate say their first name, or no more. */
public record PartnerNamingChanged(long pairingId, long employeeId, boolean allowed) implements DomainEvent {}
