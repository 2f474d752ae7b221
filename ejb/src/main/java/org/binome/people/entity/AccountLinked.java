package org.binome.people.entity;

import org.binome.shared.DomainEvent;

/** An account of the single sign-on was bound to an employee. */
public record AccountLinked(long employee, String subject) implements DomainEvent {}
