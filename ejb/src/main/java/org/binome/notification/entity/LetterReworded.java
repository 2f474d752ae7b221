package org.binome.notification.entity;

import org.binome.shared.DomainEvent;

/** HR has changed what a letter says in one language. @param standard true when the standard text holds again */
public record LetterReworded(String kind, String language, boolean standard) implements DomainEvent {}
