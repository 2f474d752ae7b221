package org.binome.matching.boundary;

import java.util.List;

/**
 * What matching again would change now that people have left or joined (B11). Proposals that one side has accepted stay as they
 * are, pairings do too; of all best plans this one changes the fewest of the others.
 *
 * @param stamp what the preview rests on; with it HR asks for just this plan
 * @param kept open proposals that stay
 * @param withdrawn open proposals that would be taken back
 * @param before the open proposals in figures
 * @param after the plan in figures, with those kept
 * @param changes mentees who would have another mentor
 */
public record RematchView(
        String stamp, int kept, int withdrawn, PlanFigures before, PlanFigures after, List<PairChange> changes) {}
