package org.binome.web.matching;

import java.util.List;

/**
 * The possible pairs of one mentee in a certificate.
 *
 * @param mentors ascending
 * @param scores of the pairs with them, 0 to 10 000
 * @param others how many more are not listed and the best score among them, which the mentee's price already covers; absent
 *     where all are listed
 */
public record PossibleMentors(List<Integer> mentors, List<Integer> scores, List<Integer> others) {}
