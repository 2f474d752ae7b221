package org.binome.notification.entity;

import org.binome.shared.DomainEvent;

/** The two had not met for so long that their pairing was closed, a week after both had been told. */
public record SilentPairingConcluded(long pairingId) implements DomainEvent {}
