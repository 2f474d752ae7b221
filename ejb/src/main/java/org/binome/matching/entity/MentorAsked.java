package org.binome.matching.entity;

import org.binome.shared.DomainEvent;

/** A mentee has asked a mentor. What was written stands with the proposal alone. */
public record MentorAsked(long proposalId) implements DomainEvent {}
