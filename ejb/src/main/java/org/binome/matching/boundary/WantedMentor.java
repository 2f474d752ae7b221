package org.binome.matching.boundary;

/**
 * A mentor more people should have than can, and what one more place would bring.
 *
 * @param people more who would be matched
 * @param points of the total besides
 */
public record WantedMentor(PersonCard mentor, int people, long points) {}
