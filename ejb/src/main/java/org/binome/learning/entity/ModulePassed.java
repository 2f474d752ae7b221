package org.binome.learning.entity;

import org.binome.shared.Unsigned;

/** Somebody has passed the quiz of a module for the first time; who, is nobody else's business. */
public record ModulePassed(long moduleId) implements Unsigned {}
