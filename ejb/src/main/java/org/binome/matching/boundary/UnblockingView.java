package org.binome.matching.boundary;

import java.util.List;

/**
 * What somebody left out could change so that one more person is matched (B04). No answer at all means that nothing small would
 * do: places are short, or one of several reasons stays private; which, nobody is told.
 *
 * @param leftOut false when the person is proposed to somebody
 * @param answers smallest sets of changes, the easiest first; the changes of one set are made together
 */
public record UnblockingView(PersonCard mentee, boolean leftOut, List<List<OwnChangeView>> answers) {}
