package org.binome.insight.boundary;

import org.binome.insight.entity.Part;

/**
 * How many take part at a site or in a unit.
 *
 * @param asked null, like enrolled, when the group is covered
 */
public record GroupShare(Part part, String name, Integer asked, Integer enrolled) {

    public boolean covered() {
        return enrolled == null;
    }

    /** Between 0 and 1; 0 while covered. */
    public double share() {
        return covered() ? 0 : (double) enrolled / asked;
    }
}
