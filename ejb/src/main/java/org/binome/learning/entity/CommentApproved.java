package org.binome.learning.entity;

import org.binome.shared.DomainEvent;

/** HR lets a comment appear. */
public record CommentApproved(long commentId, long articleId) implements DomainEvent {}
