package org.binome.learning.entity;

import org.binome.shared.DomainEvent;

/** People can read it from now on. */
public record MaterialPublished(long materialId, MaterialKind kind) implements DomainEvent {}
