package org.binome.survey.entity;

import org.binome.pairing.entity.PairingStatus;

/**
 * How far a pair has come.
 *
 * @param held sessions that took place
 * @param planned sessions the campaign advises
 * @param swapped whether the two swapped roles in one of them
 * @param daysOver days since the pairing ended; 0 before
 */
public record Standing(PairingStatus status, long held, int planned, boolean swapped, long daysOver) {

    /** Two people who meet. */
    boolean meeting() {
        return status == PairingStatus.ACTIVE || status == PairingStatus.PAUSED;
    }

    /** All planned sessions are held, or the pairing came to its planned end no more than so many days ago. */
    boolean done(int days) {
        return meeting() && held >= planned || status == PairingStatus.COMPLETED && daysOver <= days;
    }
}
