package org.binome.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.binome.shared.InvalidException;

/**
 * What counts how much in a campaign's scores (P18): seven shares that sum to 100. Needs weigh at least as much as preferences, so
 * that no weights tell pairs apart by what somebody has wished alone.
 */
@Embeddable
public class MatchingWeights implements Serializable {

    @Column(name = "weight_needs")
    private int needs;

    @Column(name = "weight_preferences")
    private int preferences;

    @Column(name = "weight_swap")
    private int swap;

    @Column(name = "weight_distance")
    private int distance;

    @Column(name = "weight_time")
    private int time;

    @Column(name = "weight_interests")
    private int interests;

    @Column(name = "weight_waiting")
    private int waiting;

    protected MatchingWeights() {}

    /** @throws InvalidException when one is negative, they do not sum to 100, or needs weigh less than preferences */
    public MatchingWeights(int needs, int preferences, int swap, int distance, int time, int interests, int waiting) {
        int[] all = {needs, preferences, swap, distance, time, interests, waiting};
        int sum = IntStream.of(all).sum();
        if (sum != 100 || IntStream.of(all).anyMatch(weight -> weight < 0)) {
            throw new InvalidException("campaign.weights-sum", Map.of("sum", sum, "field", "matching.weights"));
        }
        InvalidException.unless(needs >= preferences, "campaign.weights-preferences", "matching.weights");
        this.needs = needs;
        this.preferences = preferences;
        this.swap = swap;
        this.distance = distance;
        this.time = time;
        this.interests = interests;
        this.waiting = waiting;
    }

    /** The defaults of the practice. */
    public static MatchingWeights usual() {
        return new MatchingWeights(40, 20, 10, 10, 10, 5, 5);
    }

    MatchingWeights copy() {
        return new MatchingWeights(needs, preferences, swap, distance, time, interests, waiting);
    }

    public int needs() {
        return needs;
    }

    public int preferences() {
        return preferences;
    }

    public int swap() {
        return swap;
    }

    public int distance() {
        return distance;
    }

    public int time() {
        return time;
    }

    public int interests() {
        return interests;
    }

    public int waiting() {
        return waiting;
    }

    private int[] values() {
        return new int[] {needs, preferences, swap, distance, time, interests, waiting};
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatchingWeights that && Arrays.equals(values(), that.values());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values());
    }
}
