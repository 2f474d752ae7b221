package org.binome.learning.entity;

/** One page of a module. @param body CommonMark */
public record LessonStep(String title, String body) {}
