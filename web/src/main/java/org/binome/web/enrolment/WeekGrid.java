package org.binome.web.enrolment;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.binome.enrolment.boundary.SlotAnswer;

/**
 * The week in blocks of two hours to tap, from eight to eight. Times that do not fit the blocks (they can come from the API) stay
 * as they are, unless a tapped block covers them.
 */
public class WeekGrid implements Serializable {

    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 20;
    private static final int HOURS = 2;

    /** One line of the grid: the same hours on each day. */
    public record Line(LocalTime startsAt, LocalTime endsAt, List<WeekCell> week, List<WeekCell> weekend)
            implements Serializable {}

    private final List<Line> lines;
    private final List<SlotAnswer> others;

    WeekGrid(List<SlotAnswer> slots) {
        lines = IntStream.iterate(FIRST_HOUR, hour -> hour < LAST_HOUR, hour -> hour + HOURS)
                .mapToObj(hour -> line(LocalTime.of(hour, 0), LocalTime.of(hour + HOURS, 0), slots))
                .toList();
        others = slots.stream().filter(slot -> !isMadeOfBlocks(slot)).toList();
    }

    private static Line line(LocalTime from, LocalTime to, List<SlotAnswer> slots) {
        List<WeekCell> days = IntStream.rangeClosed(1, 7)
                .mapToObj(DayOfWeek::of)
                .map(day -> new WeekCell(
                        day,
                        from,
                        to,
                        slots.stream().anyMatch(slot -> isMadeOfBlocks(slot) && covers(slot, day, from, to))))
                .toList();
        return new Line(from, to, List.copyOf(days.subList(0, 5)), List.copyOf(days.subList(5, 7)));
    }

    /** What has been tapped, blocks in a row joined, with the times that fit no block. */
    List<SlotAnswer> slots() {
        List<SlotAnswer> slots = new ArrayList<>();
        cells().stream()
                .filter(WeekCell::isChosen)
                .sorted(Comparator.comparing(WeekCell::getDay).thenComparing(WeekCell::getStartsAt))
                .forEach(cell -> join(slots, cell));
        others.stream()
                .filter(other -> slots.stream().noneMatch(slot -> overlap(slot, other)))
                .forEach(slots::add);
        return slots;
    }

    private static void join(List<SlotAnswer> slots, WeekCell cell) {
        SlotAnswer last = slots.isEmpty() ? null : slots.get(slots.size() - 1);
        if (last != null && last.day() == cell.getDay() && last.endsAt().equals(cell.getStartsAt())) {
            slots.set(slots.size() - 1, new SlotAnswer(last.day(), last.startsAt(), cell.getEndsAt()));
        } else {
            slots.add(new SlotAnswer(cell.getDay(), cell.getStartsAt(), cell.getEndsAt()));
        }
    }

    private List<WeekCell> cells() {
        List<WeekCell> cells = new ArrayList<>();
        lines.forEach(line -> {
            cells.addAll(line.week());
            cells.addAll(line.weekend());
        });
        return cells;
    }

    private static boolean isMadeOfBlocks(SlotAnswer slot) {
        return onEdge(slot.startsAt()) && onEdge(slot.endsAt());
    }

    private static boolean onEdge(LocalTime time) {
        return time.getMinute() == 0
                && time.getHour() >= FIRST_HOUR
                && time.getHour() <= LAST_HOUR
                && (time.getHour() - FIRST_HOUR) % HOURS == 0;
    }

    private static boolean covers(SlotAnswer slot, DayOfWeek day, LocalTime from, LocalTime to) {
        return slot.day() == day
                && !slot.startsAt().isAfter(from)
                && !slot.endsAt().isBefore(to);
    }

    private static boolean overlap(SlotAnswer one, SlotAnswer other) {
        return one.day() == other.day()
                && one.startsAt().isBefore(other.endsAt())
                && other.startsAt().isBefore(one.endsAt());
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Times kept that fit no block. */
    public List<SlotAnswer> getOthers() {
        return others;
    }

    /** True when a block at the weekend is tapped, which then stands open. */
    public boolean isWeekendUsed() {
        return cells().stream()
                .anyMatch(cell -> cell.isChosen() && cell.getDay().getValue() > 5);
    }
}
