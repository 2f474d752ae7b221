package org.binome.programme.boundary;

import java.util.List;

/**
 * From invited to paired, each stage a part of the one before.
 *
 * @param invited how many were invited or came unasked; while nobody is invited, all who work here
 * @param begun whether anybody has been invited
 */
public record Funnel(long invited, boolean begun, List<Stage> stages) {

    /**
     * One stage on the way.
     *
     * @param key of its texts: {@code <key>.name}, and {@code <key>.note} where there is more to say
     * @param people how many have come that far; null when they are so few that the number is protected
     */
    public record Stage(String key, Long people) {}

    /** The share of those invited who have come that far, in percent; 0 while that is protected. */
    public long percent(Stage stage) {
        return stage.people() == null || invited == 0 ? 0 : stage.people() * 100 / invited;
    }
}
