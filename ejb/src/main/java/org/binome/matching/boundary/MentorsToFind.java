package org.binome.matching.boundary;

/**
 * So many more mentors for a skill in a language would match so many more people.
 *
 * @param skill its code
 * @param skillName in the reader's language
 * @param language primary tag
 * @param languageName in the reader's language
 * @param places that each mentor is taken to have
 */
public record MentorsToFind(
        String skill, String skillName, String language, String languageName, int mentors, int places, int people) {}
