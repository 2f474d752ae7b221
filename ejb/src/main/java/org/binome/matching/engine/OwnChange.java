package org.binome.matching.engine;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Something small that a mentee could change in their own answers. Lifting a veto is none: a veto is absolute, and nobody is
 * asked to take one back. Nor is a preference: dropping one never brings a match, and adding one could only take somebody else's
 * place.
 */
public sealed interface OwnChange {
    /** The mentee with this change made. */
    Profile in(Profile mentee);

    /** Speak one more language. @param language primary language tag in lower case */
    record Speak(String language) implements OwnChange {
        @Override
        public Profile in(Profile mentee) {
            List<String> languages = new ArrayList<>(mentee.languages().tags());
            languages.add(language);
            return mentee.but().languages(languages).build();
        }
    }

    /** Wish to learn one skill more. @param skill id of the skill */
    record Learn(long skill) implements OwnChange {
        @Override
        public Profile in(Profile mentee) {
            List<Need> needs = new ArrayList<>(mentee.skills().needs());
            needs.add(new Need(skill, 1));
            return mentee.but().skills(mentee.skills().offers(), needs).build();
        }
    }

    /** Be free at one more half of a working day, in the mentee's own time. */
    record Meet(DayOfWeek day, HalfDay half, ZoneOffset offset) implements OwnChange {
        @Override
        public Profile in(Profile mentee) {
            return mentee.but().week(mentee.week().plus(slots())).build();
        }

        WeekSlots slots() {
            return WeekSlots.NONE.plus(day, half.from, half.to, offset);
        }
    }

    /** Finish the training the campaign asks for. */
    record Train() implements OwnChange {
        @Override
        public Profile in(Profile mentee) {
            return mentee.but().trained(true).build();
        }
    }

    /** Half a working day: wide enough that it tells nobody's exact times. */
    enum HalfDay {
        MORNING(LocalTime.of(8, 0), LocalTime.of(12, 30)),
        AFTERNOON(LocalTime.of(12, 30), LocalTime.of(18, 0));

        private final LocalTime from;
        private final LocalTime to;

        HalfDay(LocalTime from, LocalTime to) {
            this.from = from;
            this.to = to;
        }

        public LocalTime from() {
            return from;
        }

        public LocalTime to() {
            return to;
        }
    }
}
