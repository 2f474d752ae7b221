package org.binome.matching.boundary;

/**
 * What exchanging mentors with another draft would bring.
 *
 * @param otherId the other proposal
 * @param otherMentor who would come, null while names are hidden
 * @param otherMentee whom that mentor is proposed to now
 * @param score of the pair here after the swap
 * @param change of the round's total score; negative is a loss
 */
public record SwapOption(long otherId, PersonCard otherMentor, PersonCard otherMentee, int score, int change) {}
