package org.binome.shared;

/** An event of which nobody shall learn later who brought it about: it is recorded without its actor. */
public interface Unsigned extends DomainEvent {}
