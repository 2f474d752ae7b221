package org.binome.it.api;

/** Enrolling as the pages do it: begin, share, learn, meet, choose, agree. */
final class Enrolments {

    static final String SHARES = """
            [{"skill":"prompts","level":"MASTERING","wish":"WITH_JOY"}]""";
    static final String SEEKS = """
            [{"skill":"prompts","priority":"IMPORTANT","purpose":""}]""";
    static final String NOTHING = "[]";
    static final String NOBODY = """
            {"preferences":[],"vetoes":[],"interests":[]}""";
    static final String CONSENT = """
            {"textVersion":2}""";

    private Enrolments() {}

    /** Weekdays from nine to five in Paris, in English. */
    static String times(int capacity) {
        return """
                {"zone":"Europe/Paris","languages":["en"],"capacity":%d,"slots":[
                  {"day":"MONDAY","startsAt":"09:00","endsAt":"17:00"},
                  {"day":"WEDNESDAY","startsAt":"09:00","endsAt":"17:00"},
                  {"day":"FRIDAY","startsAt":"09:00","endsAt":"17:00"}]}"""
                .formatted(capacity);
    }

    static long complete(Member person, long campaign, String offers, String needs, String times, String choices) {
        Api mine = person.api();
        long id = mine.post("/campaigns/" + campaign + "/enrolments").is(201).id();
        Api seen = mine.with("If-Match", "*");
        say(seen, id, "offers", offers, NOTHING);
        say(seen, id, "needs", needs, NOTHING);
        say(seen, id, "availability", times, "");
        say(seen, id, "preferences", choices, NOBODY);
        mine.post("/enrolments/" + id + "/consent", CONSENT).is(200);
        return id;
    }

    /** What a draft begins with need not be said. */
    private static void say(Api mine, long id, String part, String answer, String before) {
        if (!answer.equals(before)) {
            mine.put("/enrolments/" + id + "/" + part, answer).is(200);
        }
    }
}
