package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.binome.matching.boundary.MentorsToFind;
import org.binome.matching.boundary.OwnChangeView;
import org.binome.matching.boundary.RoundQuestions;
import org.binome.matching.boundary.ShortageView;
import org.binome.matching.boundary.WantedMentor;
import org.binome.matching.boundary.WatchingShortage;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** What the round lacks, in words HR can act on; worked out at once for small rounds, when asked for large ones. */
@Named("lack")
@RequestScoped
public class LackView {

    /** Mentees up to whom it takes less than a moment. */
    private static final int SMALL = 400;

    /** Of a kind; a row of cards. */
    private static final int MOST = 3;

    @Inject
    MatchingView matching;

    @Inject
    WatchingShortage shortage;

    @Inject
    RoundQuestions questions;

    @Inject
    TextView text;

    @Inject
    @Param(name = "lack")
    String asked;

    private List<Lack> lacks;
    private Map<Long, List<List<OwnChangeView>>> ways;

    /** True when it is shown without being asked for. */
    public boolean isShown() {
        return "true".equals(asked) || matching.getDesk().round().seeking() <= SMALL;
    }

    public List<Lack> getAll() {
        if (lacks == null) {
            lacks = isShown() ? all() : List.of();
        }
        return lacks;
    }

    private List<Lack> all() {
        ShortageView found = shortage.shortage(matching.getDesk().round().id(), text.locale(), matching.isBlind());
        return Stream.concat(
                        found.toFind().stream().limit(MOST).map(this::toFind),
                        found.wanted().stream().limit(MOST).map(this::wanted))
                .toList();
    }

    private Lack toFind(MentorsToFind one) {
        return new Lack(
                text.of("desk.lack.find", one.skillName()),
                text.of("desk.lack.find.in", one.languageName()),
                text.of("desk.lack.find.verdict", one.mentors(), one.skillName(), one.languageName(), one.people()),
                text.of("desk.lack.find.more", one.places()));
    }

    private Lack wanted(WantedMentor one) {
        String name = one.mentor().name() == null
                ? text.of("desk.lack.somebody")
                : one.mentor().name();
        return new Lack(
                text.of("desk.lack.wanted", name),
                one.mentor().unit() + ", " + one.mentor().site(),
                text.of(
                        one.people() > 0 ? "desk.lack.wanted.people" : "desk.lack.wanted.points",
                        one.people(),
                        one.points()),
                text.of("desk.lack.wanted.more"));
    }

    /** What somebody left out could change, each way in a few words; empty when nothing small would do. */
    public List<String> ways(long enrolment) {
        if (ways == null) {
            ways = isShown() ? answers() : Map.of();
        }
        return ChangeWords.ways(text.texts(), ways.getOrDefault(enrolment, List.of()));
    }

    private Map<Long, List<List<OwnChangeView>>> answers() {
        List<Long> shown =
                matching.getUnmatched().stream().map(LeftOver::enrolment).toList();
        return questions.unblocking(matching.getDesk().round().id(), shown, text.locale());
    }
}
