package org.binome.learning.entity;

import org.binome.shared.DomainEvent;

/** The author has taken a comment away. */
public record CommentDeleted(long commentId, long articleId) implements DomainEvent {}
