package org.binome.matching.engine.bench;

import java.util.Arrays;
import java.util.Random;
import org.binome.matching.engine.Problem;
import org.binome.matching.engine.ProblemBuilder;

/**
 * A made-up company as bit sets: skills of very unequal fame (Zipf's law), 8 languages, 30 sites in 9 time zones, an organisation
 * tree, 1 to 3 places a mentor. Equal seeds give equal companies.
 */
final class Company {
    private static final int SKILLS = 60;
    private static final int SITES = 30;
    private static final int ZONES = 9;
    private static final int LANGUAGES = 8;
    private static final int PROBES = 700;

    private final Random random;
    private final Person[] mentees;
    private final Person[] mentors;

    Company(long seed, int menteeCount, int mentorCount) {
        random = new Random(seed);
        mentees = new Person[menteeCount];
        mentors = new Person[mentorCount];
        Arrays.setAll(mentees, i -> person(6 + random.nextInt(5)));
        Arrays.setAll(mentors, j -> person(random.nextInt(7)));
    }

    private record Person(
            long needs,
            long offers,
            long keen,
            int languages,
            int site,
            long week,
            int unit,
            int grade,
            int interests,
            int places,
            long wish) {
        boolean mayLearnFrom(Person mentor) {
            return (needs & mentor.offers) != 0
                    && (languages & mentor.languages) != 0
                    && (week & mentor.week) != 0
                    && mentor.grade < grade
                    && mentor.unit != unit;
        }

        /** Cover 40, preferences 20, swap 10, distance 10, overlap 10, interests 5, waiting 5, as in a campaign. */
        int score(Person mentor, long mentorId) {
            int cover = 2 * Long.bitCount(needs & mentor.offers) + Long.bitCount(needs & mentor.keen);
            int score = 4_000 * cover / (3 * Long.bitCount(needs));
            score += wish == mentorId ? 1_000 : 0;
            score += 1_000 * Long.bitCount(offers & mentor.needs) / Long.bitCount(mentor.needs);
            score += site == mentor.site ? 0 : 500;
            score += unit / 8 == mentor.unit / 8 ? 0 : 500;
            score += 250 * Math.min(4, Long.bitCount(week & mentor.week));
            return score + 167 * Math.min(3, Integer.bitCount(interests & mentor.interests)) + 250 * (places & 1);
        }
    }

    private Person person(int grade) {
        int site = random.nextInt(SITES);
        int zone = site % ZONES;
        long offers = skills(3 + random.nextInt(3));
        return new Person(
                skills(2 + random.nextInt(3)),
                offers,
                offers & random.nextLong(),
                1 << site % LANGUAGES | (random.nextInt(4) > 0 ? 1 : 1 << random.nextInt(LANGUAGES)),
                site,
                week(zone),
                random.nextInt(400),
                grade,
                random.nextInt() & random.nextInt() & random.nextInt() & 0xFFFFF,
                1 + random.nextInt(3),
                random.nextInt(Math.max(1, mentors.length)));
    }

    private long skills(int count) {
        long skills = 0;
        while (Long.bitCount(skills) < count) {
            // the inverse of the distribution function of 1/x
            skills |= 1L << (int) (Math.pow(SKILLS + 1, random.nextDouble()) - 1);
        }
        return skills;
    }

    /** Five days of twelve slots of two hours in UTC; four working slots of the zone. */
    private long week(int zone) {
        long week = 0;
        for (int i = 0; i < 5; i++) {
            week |= 1L << 12 * random.nextInt(5) + (4 + zone + random.nextInt(5)) % 12;
        }
        return week;
    }

    /** Every eligible pair. */
    Problem dense() {
        ProblemBuilder problem = people();
        for (int i = 0; i < mentees.length; i++) {
            for (int j = 0; j < mentors.length; j++) {
                add(problem, i, j);
            }
        }
        return problem.build();
    }

    /** The best candidates of each mentee among some hundreds of mentors. */
    Problem sparse(int candidates) {
        ProblemBuilder problem = people();
        for (int i = 0; i < mentees.length; i++) {
            long[] found = new long[PROBES];
            int count = 0;
            for (int k = 0; k < PROBES; k++) {
                int j = random.nextInt(mentors.length);
                if (mentees[i].mayLearnFrom(mentors[j])) {
                    found[count++] = (long) -mentees[i].score(mentors[j], j) * mentors.length + j;
                }
            }
            long[] best = Arrays.stream(found, 0, count)
                    .sorted()
                    .distinct()
                    .limit(candidates)
                    .toArray();
            for (long one : best) {
                add(problem, i, (int) Math.floorMod(one, (long) mentors.length));
            }
        }
        return problem.build();
    }

    private void add(ProblemBuilder problem, int mentee, int mentor) {
        if (mentees[mentee].mayLearnFrom(mentors[mentor])) {
            int score = mentees[mentee].score(mentors[mentor], mentor);
            problem.edge(mentee, (long) mentees.length + mentor, score);
        }
    }

    private ProblemBuilder people() {
        ProblemBuilder problem = Problem.builder();
        for (int i = 0; i < mentees.length; i++) {
            problem.mentee(i);
        }
        for (int j = 0; j < mentors.length; j++) {
            problem.mentor((long) mentees.length + j, mentors[j].places);
        }
        return problem;
    }
}
