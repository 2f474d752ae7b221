package org.binome.shared;

/**
 * Something that happened, in the past tense: a record of ids and facts, never of entities. Fired by boundaries inside
 * their transaction; observers that change state take part in it.
 */
public interface DomainEvent {}
