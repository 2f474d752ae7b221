package org.binome.matching.engine;

import java.util.Set;

/**
 * All the engine knows of one person, as a mentor or as a mentee. There is no age, gender, origin, photo or performance
 * here, so that none of them can matter.
 */
public final class Profile {
    private final ProfileBuilder facts;

    Profile(ProfileBuilder facts) {
        this.facts = facts;
    }

    /** Starts the profile of a person; everything not told has a default that neither blocks nor scores. */
    public static ProfileBuilder of(long person) {
        return new ProfileBuilder(person);
    }

    /** Starts another profile of the same person from these facts. */
    ProfileBuilder but() {
        return facts.copy();
    }

    /** Stable id of the person. */
    public long person() {
        return facts.person;
    }

    /** True if the person has opted in and not withdrawn or paused. */
    public boolean consented() {
        return facts.consented;
    }

    /** True if the person has finished the training a campaign may ask for. */
    public boolean trained() {
        return facts.trained;
    }

    /** Grade as a number, greater for more senior. */
    public int grade() {
        return facts.grade;
    }

    /** Days since the person joined the company; negative if unknown. */
    public int tenureDays() {
        return facts.tenureDays;
    }

    /** Where the person stands in the organisation. */
    public Place place() {
        return facts.place;
    }

    /** Offers and needs; a mentee's offers are what the senior gives in return. */
    public Skills skills() {
        return facts.skills;
    }

    /** Languages spoken. */
    public Languages languages() {
        return facts.languages;
    }

    /** Weekly availability. */
    public WeekSlots week() {
        return facts.week;
    }

    /** Preferred and vetoed people. */
    public Wishes wishes() {
        return facts.wishes;
    }

    /** Interests beside work skills, in lower case. */
    public Set<String> interests() {
        return facts.interests;
    }

    /** Ids of people this person was paired with before. */
    public IdSet earlierPartners() {
        return facts.earlierPartners;
    }

    /** Rounds in a row in which the person was left out. */
    public int waitingRounds() {
        return facts.waitingRounds;
    }

    /** Places a mentor has left; without meaning for a mentee. */
    public int capacity() {
        return facts.capacity;
    }

    /** Minutes a month the person's time budget still allows. */
    public int minutesLeft() {
        return facts.minutesLeft;
    }
}
