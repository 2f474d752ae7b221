package org.binome.session.entity;

import org.binome.shared.DomainEvent;

/** A confirmed session has another time, place or agenda; both get an update. */
public record SessionChanged(long sessionId) implements DomainEvent {}
