package org.binome.learning.entity;

import org.binome.shared.DomainEvent;

/** HR has written or changed a module or an article. */
public record MaterialRevised(long materialId, MaterialKind kind) implements DomainEvent {}
