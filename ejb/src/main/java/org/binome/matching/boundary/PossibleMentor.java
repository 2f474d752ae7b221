package org.binome.matching.boundary;

import java.util.List;

/**
 * A mentor whom the caller may ask.
 *
 * @param person with the name
 * @param firstName to talk about that person
 * @param share names of the skills the caller would learn, most wanted first
 * @param learn names of the skills the caller could share in return
 * @param sharedMinutes of a week, when both are available
 */
public record PossibleMentor(
        PersonCard person, String firstName, List<String> share, List<String> learn, int sharedMinutes) {}
