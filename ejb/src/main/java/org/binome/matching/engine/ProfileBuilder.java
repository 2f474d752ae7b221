package org.binome.matching.engine;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Gathers the facts of one {@link Profile}. */
public final class ProfileBuilder implements Cloneable {
    final long person;
    boolean consented = true;
    boolean trained = true;
    int grade;
    int tenureDays = -1;
    Place place = Place.UNKNOWN;
    Skills skills = Skills.NONE;
    Languages languages = Languages.NONE;
    WeekSlots week = WeekSlots.NONE;
    Wishes wishes = Wishes.NONE;
    Set<String> interests = Set.of();
    IdSet earlierPartners = IdSet.EMPTY;
    int waitingRounds;
    int capacity = 1;
    int minutesLeft = Integer.MAX_VALUE;

    ProfileBuilder(long person) {
        this.person = person;
    }

    /** Whether the person has opted in; true unless told. */
    public ProfileBuilder consented(boolean yes) {
        consented = yes;
        return this;
    }

    /** Whether the person has finished the training; true unless told. */
    public ProfileBuilder trained(boolean yes) {
        trained = yes;
        return this;
    }

    /** Grade as a number, greater for more senior. */
    public ProfileBuilder grade(int level) {
        grade = level;
        return this;
    }

    /** Days since the person joined; unknown unless told, and then no rule on tenure lets the person through. */
    public ProfileBuilder tenureDays(int days) {
        tenureDays = notNegative(days, "tenure");
        return this;
    }

    /** Where the person stands in the organisation. */
    public ProfileBuilder place(Place where) {
        place = Objects.requireNonNull(where);
        return this;
    }

    /** What the person offers and needs. */
    public ProfileBuilder skills(Collection<Offer> offers, Collection<Need> needs) {
        skills = new Skills(offers, needs);
        return this;
    }

    /** Languages as BCP 47 tags. */
    public ProfileBuilder languages(Collection<String> tags) {
        languages = Languages.of(tags);
        return this;
    }

    /** Weekly availability in UTC. */
    public ProfileBuilder week(WeekSlots slots) {
        week = Objects.requireNonNull(slots);
        return this;
    }

    /** Preferred people, the dearest first, and vetoed people. */
    public ProfileBuilder wishes(List<Long> preferred, Collection<Long> vetoed) {
        wishes = Wishes.of(preferred, vetoed);
        return this;
    }

    /** Interests in words; case does not matter. */
    public ProfileBuilder interests(Collection<String> words) {
        interests = words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .collect(toUnmodifiableSet());
        return this;
    }

    /** Ids of the people once paired with. */
    public ProfileBuilder earlierPartners(Collection<Long> ids) {
        earlierPartners = IdSet.of(ids);
        return this;
    }

    /** Rounds in a row without a partner. */
    public ProfileBuilder waitingRounds(int rounds) {
        waitingRounds = notNegative(rounds, "waiting rounds");
        return this;
    }

    /** Places a mentor has left; 1 unless told. */
    public ProfileBuilder capacity(int places) {
        capacity = notNegative(places, "capacity");
        return this;
    }

    /** Minutes a month left in the time budget; without limit unless told. */
    public ProfileBuilder minutesLeft(int minutes) {
        minutesLeft = notNegative(minutes, "minutes left");
        return this;
    }

    /** The finished profile; the builder can go on to build another one. */
    public Profile build() {
        return new Profile(copy());
    }

    ProfileBuilder copy() {
        try {
            return (ProfileBuilder) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int notNegative(int value, String what) {
        if (value < 0) {
            throw new IllegalArgumentException(what + " cannot be negative: " + value);
        }
        return value;
    }
}
