package org.binome.safeguard.entity;

/** A contact has something to read. Not an event of the domain on purpose: the audit trail writes those down, and others read it. */
public record SafeMessageWaits(long contactId) {}
