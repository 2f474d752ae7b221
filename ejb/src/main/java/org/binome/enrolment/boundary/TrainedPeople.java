package org.binome.enrolment.boundary;

import java.util.Set;

/**
 * Who of those enrolled in a campaign has finished the training of a role. Asked by the matching, answered by the learning, which
 * stands to the right of both.
 */
public interface TrainedPeople {

    /** Ids of the employees who may be proposed as mentors where training is required. */
    Set<Long> mentors(long campaignId);

    /** Ids of the employees who may be proposed as mentees where training is required. */
    Set<Long> mentees(long campaignId);
}
