package org.binome.matching.boundary;

import java.util.List;

/**
 * Why two people were proposed to each other, as facts.
 *
 * @param taught names of the skills the mentor shares, most wanted first
 * @param returned names of the skills the mentee could share in return
 * @param sharedMinutes of a week, when both are available
 * @param interests of both
 */
public record WhyThesePeople(List<String> taught, List<String> returned, int sharedMinutes, List<String> interests) {}
