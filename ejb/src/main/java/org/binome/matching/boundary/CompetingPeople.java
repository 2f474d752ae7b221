package org.binome.matching.boundary;

import java.util.List;

/**
 * People with too few places among all their possible mentors.
 *
 * @param people how many
 * @param mentors possible for any of them
 * @param places of these mentors
 * @param skills names of what most of these people seek
 */
public record CompetingPeople(int people, int mentors, int places, List<String> skills) {}
