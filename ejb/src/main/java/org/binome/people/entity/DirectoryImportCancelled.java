package org.binome.people.entity;

import org.binome.shared.DomainEvent;

/** Somebody has called an import off; the directory is as it was. */
public record DirectoryImportCancelled(long importId) implements DomainEvent {}
