package org.binome.session.entity;

import org.binome.shared.DomainEvent;

/** One of the two has corrected how long they met, from so many minutes to so many. */
public record SessionCorrected(long sessionId, int from, int to) implements DomainEvent {}
