package org.binome.survey.entity;

/**
 * An anonymous answer on its way into the store.
 *
 * @param score null for an answer in words
 * @param words null for a score
 */
public record Answered(String question, Integer score, String words) {}
