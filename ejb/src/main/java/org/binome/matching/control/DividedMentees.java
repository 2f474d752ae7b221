package org.binome.matching.control;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.binome.matching.engine.GroupFigures;
import org.binome.matching.entity.Division;

/**
 * The mentees of a round divided one way.
 *
 * @param names of the groups by key
 * @param groups those that may be shown
 * @param cost of equalising in points of the total; empty if it cannot be, or is not known
 * @param known false when people have answered, so that it can no longer be told
 */
public record DividedMentees(
        Division division, Map<Long, String> names, List<GroupFigures> groups, OptionalLong cost, boolean known) {}
