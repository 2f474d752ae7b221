package org.binome.insight.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which groups may be shown, so that no figure tells about fewer than {@link #FEWEST} people (B06), neither directly nor
 * by comparing two of them.
 *
 * <p>Three rules, each sufficient to cover a group: it counts fewer than five people; it counts all of its population but for
 * fewer than five, so that membership of each could be guessed; or beside a group already shown, it would leave a remainder of
 * one to four people, counted or not.
 *
 * <p>Groups are taken in the order given, so the whole comes first and is the last to be covered. What is decided depends on
 * who is in which group only, never on what they answered.
 */
public final class SmallGroups {

    /** The smallest number of people a figure may be about (k). */
    public static final int FEWEST = 5;

    private SmallGroups() {}

    /** The keys of the groups that may be shown, in the given order. */
    public static List<String> shown(List<Group> groups) {
        List<Group> shown = new ArrayList<>();
        for (Group group : groups) {
            if (isLargeEnough(group) && shown.stream().allMatch(other -> isApart(group, other))) {
                shown.add(group);
            }
        }
        return shown.stream().map(Group::key).toList();
    }

    private static boolean isLargeEnough(Group group) {
        int counted = group.members().size();
        return counted >= FEWEST && group.population().size() - counted >= FEWEST;
    }

    private static boolean isApart(Group one, Group other) {
        return isNothingOrEnough(one.members(), other.members())
                && isNothingOrEnough(other.members(), one.members())
                && isNothingOrEnough(uncounted(one), uncounted(other))
                && isNothingOrEnough(uncounted(other), uncounted(one));
    }

    private static Set<Long> uncounted(Group group) {
        Set<Long> rest = new HashSet<>(group.population());
        rest.removeAll(group.members());
        return rest;
    }

    private static boolean isNothingOrEnough(Set<Long> minuend, Set<Long> subtrahend) {
        long rest =
                minuend.stream().filter(person -> !subtrahend.contains(person)).count();
        return rest == 0 || rest >= FEWEST;
    }
}
