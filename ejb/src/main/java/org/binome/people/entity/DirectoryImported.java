package org.binome.people.entity;

import org.binome.shared.DomainEvent;

/**
 * The directory has taken over an employee list; the counts are people. Fired in the transaction that changes the directory, so
 * that what ends with somebody's leaving ends at once.
 */
public record DirectoryImported(long importId, int joined, int returned, int changed, int gone)
        implements DomainEvent {}
