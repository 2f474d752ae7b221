package org.binome.matching.control;

import java.util.List;
import org.binome.matching.engine.GroupFigures;

/** How a round treats its mentees. @param all everybody in one group; none for a round without mentees */
public record RoundAudit(List<GroupFigures> all, List<DividedMentees> parts) {}
