package org.binome.programme.entity;

import org.binome.shared.DomainEvent;

/** HR launched a programme or described it anew. */
public record ProgrammeRevised(long programmeId) implements DomainEvent {}
