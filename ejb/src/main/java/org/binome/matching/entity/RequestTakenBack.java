package org.binome.matching.entity;

import org.binome.shared.DomainEvent;

/** The mentee asks the mentor no longer. */
public record RequestTakenBack(long proposalId) implements DomainEvent {}
