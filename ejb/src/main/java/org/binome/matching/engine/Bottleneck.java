package org.binome.matching.engine;

/**
 * What the coordinator could do about a shortage: so many more mentors of one kind would match so many more people; solved
 * again to be sure. Each counts after those before it in the list.
 *
 * @param skill id of the skill the new mentors would teach
 * @param language that they would speak, primary tag in lower case
 * @param mentors how many it takes
 * @param places that each of them is taken to have
 * @param people how many more are matched
 */
public record Bottleneck(long skill, String language, int mentors, int places, int people) {
    Bottleneck matching(int others) {
        return new Bottleneck(skill, language, mentors, places, others);
    }
}
