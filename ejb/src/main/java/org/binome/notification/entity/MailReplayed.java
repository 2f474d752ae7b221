package org.binome.notification.entity;

import org.binome.shared.DomainEvent;

/** An administrator has a parked mail sent again. */
public record MailReplayed(long outboxId) implements DomainEvent {}
