package org.binome.matching.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Scores pairs by the weights of a campaign, in whole numbers throughout: each contribution is fulfilled by 0 to 10 000
 * parts, gives weight × fulfilment ÷ 100 rounded down, and the score is the sum of what they give. So the parts shown
 * always sum to the score.
 */
public final class Scoring {
    private static final Contribution[] ALL = Contribution.values();
    private static final int FULL = Score.MAX;
    private static final int HALF = FULL / 2;

    /** Four common hours a week are as good as any more. */
    private static final int AMPLE_HALF_HOURS = 8;

    private static final int AMPLE_INTERESTS = 3;
    private static final int AMPLE_WAITING = 3;

    private final int[] weights = new int[ALL.length];

    /** Scoring by these weights. */
    public Scoring(Weights weights) {
        for (Contribution contribution : ALL) {
            this.weights[contribution.ordinal()] = weights.of(contribution);
        }
    }

    /** The score of a pair, 0 to 10 000. */
    public int total(Profile mentee, Profile mentor) {
        int total = 0;
        for (Contribution contribution : ALL) {
            total += part(contribution, mentee, mentor);
        }
        return total;
    }

    /** The score of a pair with its parts. */
    public Score score(Profile mentee, Profile mentor) {
        Map<Contribution, Integer> parts = new EnumMap<>(Contribution.class);
        for (Contribution contribution : ALL) {
            parts.put(contribution, part(contribution, mentee, mentor));
        }
        return new Score(parts);
    }

    private int part(Contribution contribution, Profile mentee, Profile mentor) {
        int weight = weights[contribution.ordinal()];
        return weight == 0 ? 0 : weight * fulfilment(contribution, mentee, mentor) / Weights.SUM;
    }

    private static int fulfilment(Contribution contribution, Profile mentee, Profile mentor) {
        return switch (contribution) {
            case NEEDS -> mentee.skills().cover(mentor.skills());
            case PREFERENCES -> keenness(mentee, mentor) + keenness(mentor, mentee);
            case SWAP_POTENTIAL -> mentor.skills().cover(mentee.skills());
            case DISTANCE -> distance(mentee.place(), mentor.place());
            case SHARED_TIME -> upTo(AMPLE_HALF_HOURS, mentee.week().common(mentor.week()));
            case INTERESTS -> upTo(AMPLE_INTERESTS, common(mentee.interests(), mentor.interests()));
            case WAITING -> upTo(AMPLE_WAITING, Math.max(mentee.waitingRounds(), mentor.waitingRounds()));
        };
    }

    private static int keenness(Profile one, Profile other) {
        return HALF * one.wishes().keenness(other.person()) / Wishes.MOST;
    }

    /** Half for another site, half for how early the two paths through the organisation part. */
    private static int distance(Place mentee, Place mentor) {
        int site = mentee.site() != mentor.site() ? HALF : 0;
        int depth = Math.max(mentee.unitPath().size(), mentor.unitPath().size());
        return depth == 0 ? site : site + HALF * (depth - mentee.commonUnits(mentor)) / depth;
    }

    private static int common(Set<String> one, Set<String> other) {
        int count = 0;
        for (String word : one) {
            count += other.contains(word) ? 1 : 0;
        }
        return count;
    }

    private static int upTo(int ample, int count) {
        return FULL * Math.min(ample, count) / ample;
    }
}
