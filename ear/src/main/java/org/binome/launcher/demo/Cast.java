package org.binome.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who takes part in which campaign of the demo. */
final class Cast {

    private static final Set<String> BUSY = Set.of("hr", "manager", "sponsor", "dpo", "admin");

    private static final int FIRST = 8;

    private final List<Participant> first = new ArrayList<>();
    private final List<Participant> running = new ArrayList<>();
    private final List<Participant> enrolling = new ArrayList<>();

    /** Every ninth junior and every third leader is in the running campaign; a third as many enrol in the next one.
     * Eight of each were in the first one. */
    Cast(List<Colleague> people) {
        int junior = 0;
        int senior = 0;
        String managers = people.stream()
                .filter(person -> person.user().equals(KnownPeople.MANAGER.user))
                .map(Colleague::department)
                .findFirst()
                .orElseThrow();
        for (Colleague person : people) {
            boolean known = person.user().equals("mentor") || person.user().equals("mentee");
            if (BUSY.contains(person.user()) || person.level() == 0) {
                continue;
            }
            boolean young = person.grade() <= 2 && person.level() == 4;
            boolean old = person.grade() >= 4;
            int number = young ? junior++ : old ? senior++ : -1;
            // enough of the manager's own people that their figures may be shown
            int turn = young ? number % (person.department().equals(managers) ? 2 : 9) : number % 3;
            int cycle = young ? number / 9 : number / 3;
            if (known || number >= 0 && turn == 2 && firsts(young) < FIRST) {
                first.add(new Participant(person, person.grade() <= 2));
            }
            if (known || number >= 0 && turn == 0) {
                running.add(new Participant(person, person.grade() <= 2));
            } else if (number >= 0 && turn == 1 && cycle % 3 == 0) {
                enrolling.add(new Participant(person, young));
            }
        }
    }

    private long firsts(boolean young) {
        return first.stream().filter(one -> one.junior() == young).count();
    }

    /** Of the campaign that is over. */
    List<Participant> first() {
        return first;
    }

    List<Participant> running() {
        return running;
    }

    List<Participant> enrolling() {
        return enrolling;
    }

    Stream<Participant> all() {
        return Stream.of(first, running, enrolling).flatMap(List::stream);
    }
}
