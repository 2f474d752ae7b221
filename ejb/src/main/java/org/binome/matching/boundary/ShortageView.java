package org.binome.matching.boundary;

import java.util.List;

/**
 * What a round lacks.
 *
 * @param toFind mentors to look for, each counting after those before it
 * @param wanted mentors more people should have than can, the most wanted first
 * @param competing groups of people with too few places among all their possible mentors
 */
public record ShortageView(List<ToFind> toFind, List<Wanted> wanted, List<Competing> competing) {

    /**
     * So many more mentors for a skill in a language would match so many more people.
     *
     * @param skill its code
     * @param skillName in the reader's language
     * @param language primary tag
     * @param languageName in the reader's language
     * @param places that each mentor is taken to have
     */
    public record ToFind(
            String skill,
            String skillName,
            String language,
            String languageName,
            int mentors,
            int places,
            int people) {}

    /** What one more place of a mentor would bring: people more who are matched, and points of the total. */
    public record Wanted(PersonCard mentor, int people, long points) {}

    /**
     * People who compete.
     *
     * @param people how many
     * @param mentors possible for any of them
     * @param places of these mentors
     * @param skills names of what most of these people seek
     */
    public record Competing(int people, int mentors, int places, List<String> skills) {}
}
