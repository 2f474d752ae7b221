package org.binome.session.boundary;

import java.util.List;

/**
 * The open pairings of a campaign as HR sees them.
 *
 * @param campaign its name
 * @param open false once it is closed
 * @param total open pairings, whatever is asked for
 * @param silent how many of them have fallen silent
 * @param attention how many need attention
 * @param onTrack how many are on track
 * @param own whether one of them is the reader's own, which a colleague looks after
 * @param smallGroups groups with fewer than three active pairings, in a campaign of groups
 * @param found those asked for, the most pressing first
 */
public record PairingsOverview(
        String campaign,
        boolean open,
        int total,
        long silent,
        long attention,
        long onTrack,
        boolean own,
        List<SmallGroup> smallGroups,
        List<PairingHealth> found) {}
