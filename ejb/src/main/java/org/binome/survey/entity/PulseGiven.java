package org.binome.survey.entity;

import org.binome.shared.DomainEvent;
import org.binome.shared.Unsigned;

/** Somebody said how a session was; not what. */
public record PulseGiven(long sessionId) implements DomainEvent, Unsigned {}
