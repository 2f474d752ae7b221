package org.binome.launcher.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The campaign of the demo that has been running for two months: matched, agreed, signed, met; and a pair at each other stage. */
final class RunningCampaign {

    private static final int MONTHS = 2;

    private final BinomeApi api;
    private final Course course;
    private final LocalDate today;
    private final Consumer<LocalDate> clock;
    private final RoleSwaps swaps;

    RunningCampaign(
            BinomeApi api, List<Participant> people, long campaign, LocalDate today, Consumer<LocalDate> clock) {
        this.api = api;
        this.course = new Course(api, people, campaign);
        this.today = today;
        this.clock = clock;
        this.swaps = new RoleSwaps(api);
    }

    void tell() {
        clock.accept(today.minusDays(76));
        course.phase("MATCHING");
        course.wishKnown("PIN");
        course.match();
        clock.accept(today.minusDays(74));
        course.answer(false);
        clock.accept(today.minusDays(72));
        course.answer(true);
        clock.accept(today.minusDays(70));
        Map<Long, List<Participant>> pairings = course.pairings();
        Stragglers stragglers = Stragglers.among(pairings, api);
        stragglers.beforeTheCharter(pairings);
        pairings.forEach(course::sign);
        Respondents respondents = Respondents.some(api, pairings.values());
        respondents.answer();
        clock.accept(today.minusDays(62));
        course.phase("RUNNING");
        for (int month = 0; month < MONTHS; month++) {
            LocalDate begin = today.minusDays(60 - 30L * month);
            clock.accept(begin);
            Map<Long, Participant> planned = course.plan(pairings, begin);
            if (month == MONTHS - 1) {
                swaps.agree(planned, pairings);
            }
            clock.accept(begin.plusDays(22));
            planned.forEach((session, planner) -> course.hold(session, planner, pairings));
            respondents.answer();
        }
        clock.accept(today.minusDays(3));
        stragglers.onTheWay(pairings);
        swaps.ask(course.plan(pairings, today), pairings);
        new Companions(api, today).tell(pairings);
    }
}
