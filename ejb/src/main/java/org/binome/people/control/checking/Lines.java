package org.binome.people.control.checking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The reporting line of everybody as nested intervals: whoever is below somebody lies inside that person's interval.
 * Works on plain numbers and without recursion, so that neither the size nor the depth of a company matters.
 */
public final class Lines {

    /** Stands for "no manager". */
    public static final int NOBODY = -1;

    private final int[] depth;
    private final int[] left;
    private final int[] right;
    private final List<Integer> cyclic;

    private Lines(int[] depth, int[] left, int[] right, List<Integer> cyclic) {
        this.depth = depth;
        this.left = left;
        this.right = right;
        this.cyclic = cyclic;
    }

    /** @param managers for each person the index of the manager, or {@link #NOBODY} */
    public static Lines of(int[] managers) {
        int people = managers.length;
        int[] firstReport = new int[people];
        int[] nextPeer = new int[people];
        Arrays.fill(firstReport, NOBODY);
        for (int person = people - 1; person >= 0; person--) {
            if (managers[person] != NOBODY) {
                nextPeer[person] = firstReport[managers[person]];
                firstReport[managers[person]] = person;
            }
        }
        Lines lines = new Lines(new int[people], new int[people], new int[people], new ArrayList<>());
        int counter = 1;
        for (int person = 0; person < people; person++) {
            if (managers[person] == NOBODY) {
                counter = lines.walk(person, managers, firstReport, nextPeer, counter);
            }
        }
        lines.findCycles(managers);
        return lines;
    }

    /** Goes down and up the tree below the head along the managers themselves, which serve as the stack. */
    private int walk(int head, int[] managers, int[] firstReport, int[] nextPeer, int counter) {
        int next = counter;
        int person = head;
        left[person] = next++;
        while (true) {
            int report = firstReport[person];
            if (report != NOBODY) {
                firstReport[person] = nextPeer[report];
                depth[report] = depth[person] + 1;
                left[report] = next++;
                person = report;
            } else {
                right[person] = next++;
                if (person == head) {
                    return next;
                }
                person = managers[person];
            }
        }
    }

    /** Among those no head leads to. Whoever merely reports into a cycle is not to blame and not listed. */
    private void findCycles(int[] managers) {
        int[] seen = new int[managers.length];
        for (int start = 0; start < managers.length; start++) {
            if (left[start] != 0) {
                continue;
            }
            int person = start;
            while (seen[person] == 0) {
                seen[person] = start + 1;
                person = managers[person];
            }
            if (seen[person] == start + 1) {
                int member = person;
                do {
                    cyclic.add(member);
                    member = managers[member];
                } while (member != person);
            }
        }
    }

    /** People whose reporting line leads back to themselves. */
    public List<Integer> cyclic() {
        return cyclic;
    }

    public int depth(int person) {
        return depth[person];
    }

    public int left(int person) {
        return left[person];
    }

    public int right(int person) {
        return right[person];
    }

    public int deepest() {
        return Arrays.stream(depth).max().orElse(0);
    }
}
