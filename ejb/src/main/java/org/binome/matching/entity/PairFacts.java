package org.binome.matching.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Why two people were proposed to each other, as facts that a page turns into a sentence in the reader's language. Kept as
 * they were at that time. Nothing said in confidence stands here.
 */
@Embeddable
public class PairFacts implements Serializable {

    private static final String SEPARATOR = ",";
    private static final int MOST = 10;

    /** Codes of the skills the mentor shares with the mentee, most wanted first. */
    @Column(name = "taught_skills")
    private String taught = "";

    /** Codes of the skills the mentee could share in return. */
    @Column(name = "returned_skills")
    private String returned = "";

    /** Of a week, when both are available. */
    @Column(name = "shared_minutes")
    private int sharedMinutes;

    /** Interests of both. */
    @Column(name = "shared_interests")
    private String interests = "";

    protected PairFacts() {}

    public PairFacts(List<String> taught, List<String> returned, int sharedMinutes, List<String> interests) {
        this.taught = join(taught);
        this.returned = join(returned);
        this.sharedMinutes = sharedMinutes;
        this.interests = join(interests);
    }

    public List<String> taught() {
        return split(taught);
    }

    public List<String> returned() {
        return split(returned);
    }

    public int sharedMinutes() {
        return sharedMinutes;
    }

    public List<String> interests() {
        return split(interests);
    }

    private static String join(List<String> items) {
        return String.join(
                SEPARATOR,
                items.stream()
                        .map(item -> item.replace(SEPARATOR, " ").strip())
                        .limit(MOST)
                        .toList());
    }

    private static List<String> split(String items) {
        return items.isEmpty() ? List.of() : List.of(items.split(SEPARATOR));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairFacts that
                && Objects.equals(taught, that.taught)
                && Objects.equals(returned, that.returned)
                && sharedMinutes == that.sharedMinutes
                && Objects.equals(interests, that.interests);
    }

    @Override
    public int hashCode() {
        return Objects.hash(taught, returned);
    }
}
