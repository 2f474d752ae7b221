package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.binome.pairing.entity.PairingStatus;
import org.binome.session.boundary.GatheringDetails;
import org.binome.session.boundary.GroupView;
import org.binome.session.boundary.MeetingAsGroup;
import org.binome.web.faces.TextView;

/** The group of the pairing a page shows: who is in it, who is awaited, when it meets next. */
@Named("groupCard")
@RequestScoped
public class GroupCardView {

    @Inject
    MeetingAsGroup meeting;

    @Inject
    TextView text;

    private GroupView group;
    private List<GatheringDetails> gatherings;

    public GroupView group(long pairing) {
        if (group == null) {
            group = meeting.group(pairing);
        }
        return group;
    }

    /** Places that nobody has yet although the group needs them. */
    public List<Integer> free(long pairing) {
        int awaited = (int) group(pairing).members().stream()
                .filter(member -> member.status() == PairingStatus.AWAITING_CHARTER)
                .count();
        return IntStream.range(0, Math.max(0, group(pairing).missing() - awaited))
                .boxed()
                .toList();
    }

    /** How many are in it for good. */
    public long active(long pairing) {
        return group(pairing).members().stream()
                .filter(member -> member.status() == PairingStatus.ACTIVE)
                .count();
    }

    /** The next one; null when none is planned. */
    public GatheringDetails next(long pairing) {
        return gatherings(pairing).stream()
                .filter(GatheringDetails::open)
                .findFirst()
                .orElse(null);
    }

    /** The latest that took place; null before the first. */
    public GatheringDetails last(long pairing) {
        return gatherings(pairing).stream()
                .filter(gathering -> gathering.heldMinutes() > 0)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    public String when(GatheringDetails gathering, String zone) {
        return text.dateTime(gathering.startsAt(), ZoneId.of(zone));
    }

    private List<GatheringDetails> gatherings(long pairing) {
        if (gatherings == null) {
            gatherings = meeting.ofPairing(pairing);
        }
        return gatherings;
    }
}
