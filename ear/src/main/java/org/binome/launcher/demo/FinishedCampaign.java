package org.binome.launcher.demo;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The first campaign of the demo, over by now: six sessions a pair, one of them swapped, and what has stayed of it. */
final class FinishedCampaign {

    private static final int SESSIONS = 6;
    private static final int SWAPPED = 5;
    private static final int WEEKS = 4;

    private final BinomeApi api;
    private final Course course;
    private final LocalDate begin;
    private final long campaign;
    private final Consumer<LocalDate> clock;
    private final RoleSwaps swaps;

    /** @param begin when its pairs begin to meet */
    FinishedCampaign(
            BinomeApi api, List<Participant> people, long campaign, LocalDate begin, Consumer<LocalDate> clock) {
        this.api = api;
        this.course = new Course(api, people, campaign);
        this.campaign = campaign;
        this.begin = begin;
        this.clock = clock;
        this.swaps = new RoleSwaps(api);
    }

    void tell() {
        clock.accept(begin.minusDays(12));
        course.phase("MATCHING");
        course.wishKnown("FORBID");
        course.match();
        clock.accept(begin.minusDays(8));
        course.answer(false);
        course.answer(true);
        clock.accept(begin.minusDays(5));
        Map<Long, List<Participant>> pairings = course.pairings();
        pairings.forEach(course::sign);
        Respondents respondents = Respondents.all(api, pairings.values());
        respondents.answer();
        clock.accept(begin);
        course.phase("RUNNING");
        for (int session = 1; session <= SESSIONS; session++) {
            LocalDate month = begin.plusWeeks((session - 1L) * WEEKS);
            clock.accept(month);
            Map<Long, Participant> planned = course.plan(pairings, month);
            if (session == SWAPPED) {
                swaps.agree(planned, pairings);
            }
            clock.accept(month.plusDays(23));
            planned.forEach((each, planner) -> course.hold(each, planner, pairings));
            respondents.answer();
        }
        clock.accept(begin.plusWeeks(SESSIONS * WEEKS).plusDays(3));
        api.post("hr", "/campaigns/" + campaign + "/wind-down", null);
        respondents.answer();
        pairings.forEach(this::look);
    }

    /** What stays: the certificates of the two whose accounts are printed, a testimonial to read, one to moderate, an idea. */
    private void look(long pairing, List<Participant> both) {
        String junior = both.get(0).user();
        String senior = both.get(1).user();
        if (junior.equals("mentor") || senior.equals("mentee")) {
            api.post(junior.equals("mentor") ? junior : senior, "/pairings/" + pairing + "/certificate", null);
        }
        if (junior.equals("mentor")) {
            testimonial(
                    pairing,
                    senior,
                    junior,
                    "I came for the tools and stayed for the questions. I read my own figures now before I ask for them.",
                    true);
            idea(pairing, junior, senior);
        } else if (senior.equals("mentee")) {
            testimonial(
                    pairing,
                    junior,
                    senior,
                    "Nobody had ever asked me how a decision is made up there. In the fifth session I was told, and it helped.",
                    false);
        }
    }

    private void testimonial(long pairing, String author, String other, String words, boolean published) {
        long id = DemoStory.id(api.post(
                author,
                "/pairings/" + pairing + "/testimonials",
                Json.createObjectBuilder()
                        .add("body", words)
                        .add("naming", "FIRST_NAME_AND_UNIT")
                        .build()));
        api.post(author, "/testimonials/" + id + "/agreement", null);
        api.post(other, "/testimonials/" + id + "/agreement", null);
        if (published) {
            api.post("hr", "/testimonials/" + id + "/publication", null);
        }
    }

    private void idea(long pairing, String author, String other) {
        long id = DemoStory.id(api.post(
                author,
                "/pairings/" + pairing + "/ideas",
                Json.createObjectBuilder()
                        .add(
                                "body",
                                "A short film for each tool, made by the two of a pair: one minute, in both languages.")
                        .build()));
        api.post(other, "/ideas/" + id + "/agreement", null);
    }
}
