package org.binome.matching.entity;

import org.binome.shared.DomainEvent;

/** Somebody has taken the file that proves a round. */
public record CertificateTaken(long roundId) implements DomainEvent {}
