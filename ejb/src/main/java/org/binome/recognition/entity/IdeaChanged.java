package org.binome.recognition.entity;

import org.binome.shared.DomainEvent;

/** An idea was written, sent to HR, taken up, answered or taken back; its text stays out of this. */
public record IdeaChanged(long ideaId, IdeaStatus status) implements DomainEvent {}
