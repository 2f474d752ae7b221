package org.binome.pairing.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.CampaignDates;
import org.binome.programme.entity.CampaignKind;
import org.binome.programme.entity.Frame;
import org.binome.programme.entity.Programme;

/** Inès and several mentees, each of whom is paired with her in a campaign of groups. */
public final class Band {

    public final Campaign campaign = new Campaign(
            new Programme("Reverse mentoring", "Learn from each other"),
            "Groups",
            CampaignKind.COHORT,
            new CampaignDates(
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 2, 1),
                    LocalDate.of(2026, 3, 1),
                    LocalDate.of(2026, 9, 1)));
    public final Employee ines = Duo.employee("1", "Inès", "Noël", 1);
    public final List<Pairing> pairings;

    /** Nobody has signed yet. */
    public Band(int mentees) {
        campaign.meetAs(Frame.group(6, 60, 180));
        campaign.adoptCharter(Map.of("en", "Charter", "fr", "Charte"));
        campaign.ledBy(ines, ines);
        campaign.start(LocalDate.of(2026, 1, 2));
        Enrolment mentor = new Enrolment(campaign, ines);
        pairings = IntStream.range(0, mentees)
                .mapToObj(number -> new Pairing(
                        number,
                        mentor,
                        Duo.NOW,
                        new Enrolment(campaign, Duo.employee("m" + number, "Mentee " + number, "Martin", 5)),
                        Duo.NOW,
                        new Objective("Read a chart", "Explains one alone", LocalDate.of(2026, 6, 1))))
                .toList();
    }

    /** The first so many have signed with her. */
    public Band signed(int many) {
        pairings.stream().limit(many).forEach(pairing -> {
            pairing.sign(ines, Duo.NOW, campaign.charterVersion(), "fr");
            pairing.sign(pairing.enrolment(Side.MENTEE).employee(), Duo.NOW, campaign.charterVersion(), "fr");
        });
        return this;
    }

    public MentoringGroup group() {
        return new MentoringGroup(pairings);
    }
}
