package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds who competes for too few places: everybody whom a chain of moves from somebody left out reaches, group by group. */
final class Competitions {
    private final Moves moves;
    private final boolean[] reached;
    /** For each mentor another one of the same group, or the mentor itself. */
    private final int[] same;

    private Competitions(Moves moves) {
        this.moves = moves;
        reached = new boolean[moves.mentees.length];
        same = IntStream.range(0, moves.mentors.length).toArray();
    }

    /** The groups, those who lack most places first. */
    static List<Competition> of(Moves moves) {
        Competitions search = new Competitions(moves);
        search.reach();
        return search.groups();
    }

    /** Mentees whom chains of moves from those left out reach, these included. */
    static List<Integer> reached(Moves moves) {
        Competitions search = new Competitions(moves);
        search.reach();
        return IntStream.range(0, moves.mentees.length)
                .filter(mentee -> search.reached[mentee])
                .boxed()
                .toList();
    }

    private void reach() {
        int[] queue = new int[moves.mentees.length];
        int end = 0;
        for (int i = 0; i < queue.length; i++) {
            if (moves.leftOut(i)) {
                reached[i] = true;
                queue[end++] = i;
            }
        }
        for (int next = 0; next < end; next++) {
            int[] possible = moves.possible(queue[next]);
            for (int mentor : possible) {
                same[group(mentor)] = group(possible[0]);
                for (int mentee : moves.at[mentor]) {
                    if (!reached[mentee]) {
                        reached[mentee] = true;
                        queue[end++] = mentee;
                    }
                }
            }
        }
    }

    private int group(int mentor) {
        int top = mentor;
        while (same[top] != top) {
            same[top] = same[same[top]];
            top = same[top];
        }
        return top;
    }

    private List<Competition> groups() {
        Map<Integer, List<Long>> mentees = new TreeMap<>();
        Map<Integer, List<Long>> mentors = new TreeMap<>();
        Map<Integer, Integer> places = new TreeMap<>();
        boolean[] wanted = new boolean[moves.mentors.length];
        for (int i = 0; i < reached.length; i++) {
            int[] possible = moves.possible(i);
            if (reached[i] && possible.length > 0) {
                mentees.computeIfAbsent(group(possible[0]), any -> new ArrayList<>())
                        .add(moves.mentees[i]);
                Arrays.stream(possible).forEach(mentor -> wanted[mentor] = true);
            }
        }
        for (int j = 0; j < wanted.length; j++) {
            if (wanted[j]) {
                mentors.computeIfAbsent(group(j), any -> new ArrayList<>()).add(moves.mentors[j]);
                places.merge(group(j), moves.open[j], Integer::sum);
            }
        }
        return mentees.keySet().stream()
                .map(group -> new Competition(mentees.get(group), mentors.get(group), places.get(group)))
                .filter(one -> one.tooFew() > 0)
                .sorted(Comparator.comparing(Competition::tooFew).reversed().thenComparing(one -> one.mentees()
                        .get(0)))
                .toList();
    }
}
