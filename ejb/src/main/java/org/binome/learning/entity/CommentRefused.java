package org.binome.learning.entity;

import org.binome.shared.DomainEvent;

/** HR does not let a comment appear. */
public record CommentRefused(long commentId, long articleId) implements DomainEvent {}
