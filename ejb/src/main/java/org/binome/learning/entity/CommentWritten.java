package org.binome.learning.entity;

import org.binome.shared.DomainEvent;

/** Somebody has added something to an article; HR has to read it. */
public record CommentWritten(long commentId, long articleId) implements DomainEvent {}
