package org.binome.session.entity;

import org.binome.shared.DomainEvent;

/** The group met and the mentee of this session was not there; nobody is told. */
public record SessionMissed(long sessionId) implements DomainEvent {}
