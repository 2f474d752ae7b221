package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.binome.session.boundary.FindingTime;
import org.binome.session.boundary.MeetingTimes;
import org.binome.session.boundary.ProposedTime;

/** Times at which a pair could meet, as pages offer them. */
@Named("again")
@RequestScoped
public class AgainView {

    private static final int TOO_MANY = 2;

    @Inject
    FindingTime finding;

    @Inject
    PairingSessionsView sessions;

    private MeetingTimes times;

    /** Two sessions or more were cancelled since the two last met. */
    public boolean isMissingEachOther(long pairingId) {
        return times(pairingId).cancelledInARow() >= TOO_MANY;
    }

    public MeetingTimes times(long pairingId) {
        if (times == null) {
            times = finding.times(pairingId);
        }
        return times;
    }

    /** On the clocks of both. */
    public String when(ProposedTime time, String partner) {
        return sessions.when(time.startsAt(), ZoneId.of(time.myZone()), ZoneId.of(time.partnerZone()), partner);
    }
}
