package org.binome.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who takes part in which campaign of the demo. */
final class Cast {

    private static final Set<String> BUSY = Set.of("hr", "manager", "sponsor", "dpo", "admin");

    private final List<Participant> running = new ArrayList<>();
    private final List<Participant> enrolling = new ArrayList<>();

    /** Every sixth team member and every third leader is in the running campaign, others enrol in the next one. */
    Cast(List<Colleague> people) {
        int junior = 0;
        int senior = 0;
        for (Colleague person : people) {
            boolean known = person.user().equals("mentor") || person.user().equals("mentee");
            if (BUSY.contains(person.user()) || person.level() == 0) {
                continue;
            }
            boolean young = person.grade() <= 2 && person.level() == 4;
            boolean old = person.grade() >= 4;
            int turn = young ? junior++ % 9 : old ? senior++ % 3 : 2;
            if (known || turn == 0) {
                running.add(new Participant(person, person.grade() <= 2));
            } else if (turn == 1 && (young ? junior % 3 == 0 : senior % 3 == 0)) {
                enrolling.add(new Participant(person, young));
            }
        }
    }

    List<Participant> running() {
        return running;
    }

    List<Participant> enrolling() {
        return enrolling;
    }

    Stream<Participant> all() {
        return Stream.concat(running.stream(), enrolling.stream());
    }
}
