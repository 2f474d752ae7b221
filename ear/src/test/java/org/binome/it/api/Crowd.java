package org.binome.it.api;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.binome.it.Running;

/**
 * People made up for one test class, employees with an account each; others at every run, so that nobody has met before. All
 * work in one unit of their own, which a campaign can be limited to. Whoever is in the directory stays there.
 */
public final class Crowd {

    public static final String SITE = "Crowd House";

    private static final LocalDate LONG_AGO = LocalDate.of(2004, 3, 1);
    private static final LocalDate LATELY = LocalDate.of(2022, 9, 1);

    private final String mark;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Long> ids = new HashMap<>();
    private final Member head;
    private final Member lead;

    /** @param name a short word, part of everybody's name */
    public Crowd(String name) {
        mark = name + UUID.randomUUID().toString().substring(0, 6);
        head = add("", unit(), SITE, 9, LONG_AGO, Set.of("employee", "sponsor"));
        lead = add(head.number(), unit() + "/Studio", SITE, 3, LATELY, Set.of("employee", "manager"));
    }

    /** Path of the unit that all of them belong to. */
    public String unit() {
        return "Unit " + mark;
    }

    /** A part of every number and name. */
    public String mark() {
        return mark;
    }

    /** Stands above all and takes no part; sponsors the crowd's campaigns. */
    public Member head() {
        return head;
    }

    /** The juniors' manager. */
    public Member lead() {
        return lead;
    }

    /** Somebody of grade 5, hired long ago, with nobody below. */
    public Member senior() {
        return add(head.number(), unit() + "/Board", SITE, 5, LONG_AGO, Set.of("employee"));
    }

    /** Somebody of grade 1, hired lately, in another team than the seniors. */
    public Member junior() {
        return add(lead.number(), unit() + "/Studio", SITE, 1, LATELY, Set.of("employee"));
    }

    /** Anybody else. @param manager number of another member */
    public Member add(String manager, String unit, String site, int grade, LocalDate hiredOn, Set<String> roles) {
        String number = "%s-%03d".formatted(mark, members.size());
        Member member = new Member(number, manager, unit, site, grade, hiredOn, roles, this);
        members.add(member);
        return member;
    }

    /** Everybody added so far can be found and can sign in from here on. */
    public Crowd arrive() {
        Running.accounts().add(members.stream().map(Member::account).toList());
        EmployeeFile.add(members);
        Callers.as("hr")
                .get("/employees?limit=200&text=" + mark)
                .is(200)
                .items()
                .getValuesAs(JsonObject.class)
                .forEach(one ->
                        ids.put(one.getString("number"), one.getJsonNumber("id").longValue()));
        return this;
    }

    long id(Member member) {
        return ids.get(member.number());
    }
}
