package org.binome.enrolment.boundary;

/**
 * How far a campaign's invitations have come.
 *
 * @param invited how many people have been asked so far
 * @param toAsk how many more may be asked: admitted and not asked so far, enrolled or not
 * @param open true while the campaign takes enrolments
 */
public record InvitationTally(long campaign, String campaignName, long invited, long toAsk, boolean open) {}
