package org.binome.session.entity;

import org.binome.shared.DomainEvent;

/** Both get an invitation. */
public record SessionConfirmed(long sessionId) implements DomainEvent {}
