package org.binome.people.entity;

import org.binome.shared.DomainEvent;

/** Somebody has handed in an employee list; nothing of it is in the directory yet. */
public record DirectoryImportReceived(long importId, int rows) implements DomainEvent {}
