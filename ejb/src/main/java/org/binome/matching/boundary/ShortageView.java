package org.binome.matching.boundary;

import java.util.List;

/**
 * What a round lacks.
 *
 * @param toFind mentors to look for, each counting after those before it
 * @param wanted mentors more people should have than can, the most wanted first
 * @param competing groups of people who compete for too few places, those who lack most first
 */
public record ShortageView(List<MentorsToFind> toFind, List<WantedMentor> wanted, List<CompetingPeople> competing) {}
