package org.binome.skill.entity;

import org.binome.shared.DomainEvent;

/** HR gave a theme other names. */
public record ThemeRenamed(long themeId) implements DomainEvent {}
