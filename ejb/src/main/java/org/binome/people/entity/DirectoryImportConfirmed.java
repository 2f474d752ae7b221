package org.binome.people.entity;

import org.binome.shared.DomainEvent;

/** Somebody has decided to take an employee list over, and whether many may leave by it. */
public record DirectoryImportConfirmed(long importId, boolean leaversAccepted) implements DomainEvent {}
