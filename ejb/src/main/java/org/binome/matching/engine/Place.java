package org.binome.matching.engine;

import java.util.List;

/**
 * Where somebody stands in the organisation. Ids of 0 mean "none known" and never block anything.
 *
 * @param manager person id of the manager
 * @param team id of the smallest team the person belongs to
 * @param unitPath ids of the organisation's units from the top down to the person's own
 * @param site id of the site
 * @param line where the person stands in the reporting lines
 */
public record Place(long manager, long team, List<Long> unitPath, long site, ReportingLine line) {
    /** Nothing known. */
    public static final Place UNKNOWN = new Place(0, 0, List.of(), 0, ReportingLine.NONE);

    public Place {
        unitPath = List.copyOf(unitPath);
    }

    /** Id of the business unit: the second unit from the top, or the top where there is only one; 0 if none. */
    public long businessUnit() {
        return unitPath.isEmpty() ? 0 : unitPath.get(Math.min(1, unitPath.size() - 1));
    }

    /** True if both are in one team or report to the same manager. */
    public boolean sameTeam(Place other) {
        return team != 0 && team == other.team || manager != 0 && manager == other.manager;
    }

    /** Number of units both paths share, from the top. */
    public int commonUnits(Place other) {
        int depth = 0;
        int least = Math.min(unitPath.size(), other.unitPath.size());
        while (depth < least && unitPath.get(depth).equals(other.unitPath.get(depth))) {
            depth++;
        }
        return depth;
    }
}
