package org.binome.session.entity;

import org.binome.shared.Unsigned;

/** The mentee of this session has come into a meeting of a group, or dropped out of one that goes on without. */
public record GatheringRegrouped(long sessionId) implements Unsigned {}
