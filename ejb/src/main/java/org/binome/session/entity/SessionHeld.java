package org.binome.session.entity;

import org.binome.shared.DomainEvent;

/** The two have met. */
public record SessionHeld(long sessionId) implements DomainEvent {}
