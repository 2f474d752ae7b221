package org.binome.matching.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;

/** What each of the seven contributions gives to a score, in points; together the score (B02). */
@Embeddable
public class ScoreParts implements Serializable {

    @Column(name = "part_needs")
    private int needs;

    @Column(name = "part_preferences")
    private int preferences;

    @Column(name = "part_swap")
    private int swap;

    @Column(name = "part_distance")
    private int distance;

    @Column(name = "part_time")
    private int time;

    @Column(name = "part_interests")
    private int interests;

    @Column(name = "part_waiting")
    private int waiting;

    protected ScoreParts() {}

    public ScoreParts(int needs, int preferences, int swap, int distance, int time, int interests, int waiting) {
        this.needs = needs;
        this.preferences = preferences;
        this.swap = swap;
        this.distance = distance;
        this.time = time;
        this.interests = interests;
        this.waiting = waiting;
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

    /** The seven, in the order of showing them. */
    public List<Integer> all() {
        return List.of(needs, preferences, swap, distance, time, interests, waiting);
    }

    public int sum() {
        return all().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreParts that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }
}
