package org.binome.matching.engine;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The changes a mentee could make so that more mentors of a round become possible, in a fixed order. */
final class ChangeMenu {
    private ChangeMenu() {}

    /** All of them. @param offset how far the mentee's clock is ahead of UTC */
    static List<OwnChange> of(Profile mentee, Round round, ZoneOffset offset) {
        List<OwnChange> menu = new ArrayList<>();
        if (round.settings().rules().trainingRequired() && !mentee.trained()) {
            menu.add(new OwnChange.Train());
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            for (OwnChange.HalfDay half : OwnChange.HalfDay.values()) {
                OwnChange.Meet meet = new OwnChange.Meet(day, half, offset);
                if (day.compareTo(DayOfWeek.FRIDAY) <= 0
                        && !meet.in(mentee).week().equals(mentee.week())) {
                    menu.add(meet);
                }
            }
        }
        menu.addAll(ofPublic(mentee, round));
        return menu;
    }

    /** Those anybody may hear of: languages that mentors speak and skills that mentors wish to teach. */
    static List<OwnChange> ofPublic(Profile mentee, Round round) {
        List<OwnChange> menu = new ArrayList<>();
        Set<String> languages = new TreeSet<>();
        Set<Long> skills = new TreeSet<>();
        for (Profile mentor : round.mentors()) {
            languages.addAll(mentor.languages().tags());
            mentor.skills().offers().stream()
                    .filter(Offer::wishedToTeach)
                    .map(Offer::skill)
                    .forEach(skills::add);
        }
        languages.removeAll(mentee.languages().tags());
        skills.removeAll(mentee.skills().needs().stream().map(Need::skill).collect(Collectors.toSet()));
        languages.forEach(language -> menu.add(new OwnChange.Speak(language)));
        skills.forEach(skill -> menu.add(new OwnChange.Learn(skill)));
        return menu;
    }
}
