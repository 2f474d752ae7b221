package org.binome.pairing.entity;

import org.binome.shared.DomainEvent;

/** One of the two has signed. */
public record CharterSigned(long pairingId, long employeeId) implements DomainEvent {}
