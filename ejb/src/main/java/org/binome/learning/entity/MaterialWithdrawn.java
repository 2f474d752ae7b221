package org.binome.learning.entity;

import org.binome.shared.DomainEvent;

/** People cannot read it any more. */
public record MaterialWithdrawn(long materialId, MaterialKind kind) implements DomainEvent {}
