package org.binome.it.api;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.binome.it.api.LifeCommand.Who;
import org.binome.it.api.LifeModel.Kind;

/** Two people whose life begins again and again at a published proposal, in a campaign of their own. */
final class LifeCouple implements AutoCloseable {

    private final Kind kind;
    private final LocalDate today;
    private final Member mentor;
    private final Member mentee;
    private final Member stranger;
    private final long[] enrolments;
    private final long proposal;
    private final int charter;
    private final LifeRows rows;

    /** The two are enrolled and proposed to each other. */
    LifeCouple(String name, Kind kind, Member mentor, Member mentee, Member stranger, LocalDate today) {
        this.kind = kind;
        this.today = today;
        this.mentor = mentor;
        this.mentee = mentee;
        this.stranger = stranger;
        CampaignFixture campaign = CampaignFixture.open(mentor.crowd(), name, plan(kind));
        enrolments = new long[] {campaign.mentor(mentor, 1), campaign.mentee(mentee)};
        campaign.phase("MATCHING").publishedRound();
        proposal = campaign.asked(mentee).getJsonNumber("id").longValue();
        charter = (int) Stored.number("select charter_version from campaign where id = ?", campaign.id());
        rows = new LifeRows(proposal, enrolments[0], enrolments[1], charter, kind.bothAtOnce(), today);
        // mails are told of elsewhere: thousands of them would only fill the mailbox
        Stored.change("update employee set email = null where id in (?, ?)", mentor.id(), mentee.id());
    }

    private static Map<String, JsonValue> plan(Kind kind) {
        Map<String, JsonValue> plan = new HashMap<>();
        plan.put(
                "matching",
                CampaignFixture.matching("approvalOrder", kind.bothAtOnce() ? "BOTH_AT_ONCE" : "SENIOR_FIRST"));
        if (kind.alwaysOn()) {
            plan.put("kind", Json.createValue("ALWAYS_ON"));
        }
        if (kind.flash()) {
            plan.put(
                    "frame",
                    Json.createObjectBuilder()
                            .add("format", "FLASH")
                            .add("sessions", 1)
                            .add("sessionMinutes", 45)
                            .add("monthlyBudgetMinutes", 180)
                            .build());
        }
        return plan;
    }

    Kind kind() {
        return kind;
    }

    LifeRows.Seen seen() throws SQLException {
        return rows.seen();
    }

    /** @param active a pairing that is; else a proposal that nobody has answered */
    void afresh(boolean active) throws SQLException {
        rows.afresh(active);
    }

    /** Says the command through REST. @param seen ids of what there is */
    Answer say(LifeCommand command, LifeRows.Seen seen) {
        Api api = as(command.who());
        String route = command.step().route();
        return switch (command.step().about()) {
            case PROPOSAL -> api.post("/match-proposals/" + proposal + "/" + route);
            case ENROLMENT -> takePart(api, command, route);
            case PAIRING -> live(api, command, "/pairings/" + seen.pairing() + "/" + route);
            case PLANNING -> api.post("/pairings/" + seen.pairing() + "/" + route, plan(command));
            case SESSION -> meet(api, command, session(command.session(), seen.sessions()), route);
        };
    }

    private Api as(Who who) {
        return switch (who) {
            case MENTOR -> mentor.api();
            case MENTEE -> mentee.api();
            case HR -> Callers.as("hr");
            case STRANGER -> stranger.api();
        };
    }

    private Answer takePart(Api api, LifeCommand command, String route) {
        boolean mentors = command.who() == Who.MENTOR != command.theirs();
        String path = "/enrolments/" + enrolments[mentors ? 0 : 1] + "/" + route;
        return command.step() == LifeStep.CONSENT ? api.post(path, Enrolments.CONSENT) : api.post(path);
    }

    private Answer live(Api api, LifeCommand command, String path) {
        return switch (command.step()) {
            case SIGN -> api.post(path, signature(charter));
            case SIGN_OTHER -> api.post(path, signature(charter + 1));
            default -> api.post(path);
        };
    }

    private static String signature(int version) {
        return "{\"charterVersion\":%d,\"language\":\"en\"}".formatted(version);
    }

    private Answer meet(Api api, LifeCommand command, String session, String route) {
        String path = session + "/" + route;
        return switch (command.step()) {
            case MOVE -> api.with("If-Match", "*").put(session, plan(command));
            case HOLD -> api.post(path, "{\"minutes\":60}");
            case CORRECT -> api.with("If-Match", "*").put(path, "{\"minutes\":45}");
            case ASK_SWAP -> api.post(path, "{\"aim\":\"Negotiating\"}");
            case DROP_SWAP -> api.delete(path);
            default -> api.post(path);
        };
    }

    private String plan(LifeCommand command) {
        return Couple.plan(today.plusDays(command.day()), 9, command.complete() ? "Prompts" : "");
    }

    private static String session(int which, List<Long> sessions) {
        return "/sessions/" + (which < sessions.size() ? sessions.get(which) : 0);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
