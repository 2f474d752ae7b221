package org.binome.session.entity;

import org.binome.shared.DomainEvent;

/** It will not take place; whoever had an invitation gets a cancellation. */
public record SessionCancelled(long sessionId) implements DomainEvent {}
