package org.binome.launcher.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * The 1 200 people of the demo company, in five levels: a head, eight divisions, five departments each, teams, people. The same
 * at every start, but for the dates of hire, which follow the day of the first start.
 */
final class Roster {

    static final int SIZE = 1200;

    private static final int TEAMS = 150;

    private final Random random = new Random(20260301);
    private final LocalDate today;
    private final List<Colleague> people = new ArrayList<>();
    private final Map<String, Integer> users = new HashMap<>();

    private Roster(LocalDate today) {
        this.today = today;
    }

    /** @param today dates of hire lie before it */
    static List<Colleague> of(LocalDate today) {
        Roster roster = new Roster(today);
        roster.fill();
        return List.copyOf(roster.people);
    }

    private void fill() {
        Colleague head = add(null, 0, 7, "Directrice générale", "Direction", "Direction");
        List<Colleague> departments = new ArrayList<>();
        for (Division division : Division.values()) {
            Colleague director = division == Division.OPERATIONS
                    ? known(KnownPeople.SPONSOR, head, 1, 6, division, division.title)
                    : add(head, 1, 6, "Director " + division.title, division.title, division.title);
            for (String department : division.departments) {
                boolean manager = division == Division.OPERATIONS && departments.isEmpty();
                departments.add(
                        manager
                                ? known(KnownPeople.MANAGER, director, 2, 5, division, department)
                                : add(director, 2, 5, "Head of " + department, division.title, department));
            }
        }
        Colleague care = departments.get(Division.PEOPLE.ordinal() * 5);
        known(KnownPeople.HR, care, 3, 4, Division.PEOPLE, care.department());
        known(KnownPeople.DPO, care, 3, 4, Division.PEOPLE, care.department());
        Colleague digital = departments.get(Division.DIGITAL.ordinal() * 5);
        known(KnownPeople.ADMIN, digital, 3, 3, Division.DIGITAL, digital.department());
        known(
                KnownPeople.MENTEE,
                departments.get(12),
                3,
                5,
                Division.values()[2],
                departments.get(12).department());
        List<Colleague> teams = new ArrayList<>();
        for (int team = 0; team < TEAMS; team++) {
            Colleague above = departments.get(team % departments.size());
            teams.add(add(above, 3, 4, "Team lead", above.division(), above.department()));
        }
        Colleague lead = teams.get(Division.DIGITAL.ordinal() * 5 + 1);
        known(KnownPeople.MENTOR, lead, 4, 1, Division.DIGITAL, lead.department());
        for (int one = 0; people.size() < SIZE; one++) {
            Colleague above = teams.get(one % teams.size());
            int grade = 1 + random.nextInt(3);
            add(above, 4, grade, Division.job(above.department(), grade), above.division(), above.department());
        }
    }

    private Colleague known(KnownPeople known, Colleague above, int level, int grade, Division division, String unit) {
        Colleague person = new Colleague(
                known.number,
                known.firstName,
                known.lastName,
                known.user,
                known.title,
                above.number(),
                level,
                grade,
                hired(grade),
                division.title,
                unit,
                known.town());
        people.add(person);
        return person;
    }

    private Colleague add(Colleague above, int level, int grade, String title, String division, String department) {
        Town town = level >= 4 && random.nextInt(3) > 0 && above != null ? above.town() : Town.at(random.nextInt(100));
        String first = town.naming().first(random);
        String last = town.naming().last(random);
        Colleague person = new Colleague(
                String.format("B%04d", 100 + people.size()),
                first,
                last,
                user(first, last),
                title,
                above == null ? "" : above.number(),
                level,
                grade,
                hired(grade),
                division,
                department,
                town);
        people.add(person);
        return person;
    }

    /** The higher the grade, the longer here, give or take some years. */
    private LocalDate hired(int grade) {
        return today.minusDays(120L + grade * 500L + random.nextInt(1400));
    }

    private String user(String first, String last) {
        String plain = Normalizer.normalize(first + "." + last, Normalizer.Form.NFD)
                .replaceAll("[^\\p{ASCII}]", "")
                .replaceAll("[^A-Za-z.]", "")
                .toLowerCase(Locale.ROOT);
        int same = users.merge(plain, 1, Integer::sum);
        return same == 1 ? plain : plain + same;
    }
}
