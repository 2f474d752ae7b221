package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.matching.entity.Side;
import org.binome.notification.control.Sheet.Link;
import org.binome.notification.entity.DigestSubscription;
import org.binome.notification.entity.Letter;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.session.entity.MentoringSession;
import org.binome.skill.entity.Skill;

/** Writes the mail that asks for a confirmation, and the monthly digest, which says where one click stops it. */
@Dependent
public class DigestLetters {

    @Inject
    Letters letters;

    @Inject
    Moments moments;

    @Inject
    Outbox outbox;

    /** Sends the link that confirms. @param secret its secret part */
    public void askToConfirm(DigestSubscription subscription, String secret) {
        Employee reader = subscription.employee();
        outbox.add(
                reader,
                letters.write(
                        "digest.confirm",
                        reader.locale(),
                        "/digest?link=" + secret,
                        List.of(),
                        letters.text("digest.confirm.reason", reader.locale()),
                        List.of(),
                        reader.firstName(),
                        day(subscription.linkEnds(), reader)));
    }

    Letter digest(DigestSubscription subscription, YearMonth month, DigestContent content) {
        Employee reader = subscription.employee();
        Locale language = reader.locale();
        String stop = letters.address("/unsubscribe?token=" + subscription.stopToken());
        return letters.write(
                        "digest.monthly",
                        language,
                        "/me/learning.xhtml",
                        list(content, reader),
                        letters.text("digest.monthly.reason", language),
                        List.of(
                                new Link(letters.text("digest.stop", language), stop),
                                new Link(letters.text("choose", language), letters.address("/me/mails.xhtml"))),
                        reader.firstName(),
                        DateTimeFormatter.ofPattern("LLLL yyyy", language).format(month),
                        content.library(),
                        content.voices())
                .stoppedAt(stop);
    }

    private List<Link> list(DigestContent content, Employee reader) {
        Locale language = reader.locale();
        return Stream.of(
                        content.sessions().stream().map(session -> session(session, reader)),
                        content.joinable().stream().map(campaign -> joinable(campaign, reader)),
                        content.ending().stream().map(campaign -> ending(campaign, reader)),
                        content.advice().stream()
                                .map(article -> line(
                                        "advice",
                                        language,
                                        "/me/learning-article.xhtml?id=" + article.id(),
                                        article.text(language).title(),
                                        article.facts().minutes())),
                        content.testimonials() == 0
                                ? Stream.<Link>empty()
                                : Stream.of(line("voices", language, "/me/testimonials.xhtml", content.testimonials())),
                        content.wanted().entrySet().stream().map(wanted -> wanted(wanted, language)))
                .flatMap(lines -> lines)
                .toList();
    }

    private Link session(MentoringSession session, Employee reader) {
        Side side = session.pairing().sideOf(reader);
        return line(
                "session",
                reader.locale(),
                "/me/session.xhtml?id=" + session.id(),
                session.pairing().enrolment(side.other()).employee().firstName(),
                moments.moment(
                        session.startsAt()
                                .atZone(session.pairing().enrolment(side).zone()),
                        reader.locale()));
    }

    private Link joinable(Campaign campaign, Employee reader) {
        LocalDate last = campaign.dates().matchingFrom().minusDays(1);
        return line(
                "joinable",
                reader.locale(),
                "/me/enrolment.xhtml",
                campaign.name(),
                moments.date(last, reader.locale()));
    }

    private Link ending(Campaign campaign, Employee reader) {
        return line(
                "ending",
                reader.locale(),
                "/me/pairings.xhtml",
                campaign.name(),
                moments.date(campaign.dates().closesOn(), reader.locale()));
    }

    private Link wanted(Map.Entry<Campaign, List<Skill>> wanted, Locale language) {
        String skills =
                wanted.getValue().stream().map(skill -> skill.name(language)).collect(Collectors.joining(", "));
        return line("wanted", language, "/me/enrolment.xhtml", wanted.getKey().name(), skills);
    }

    private Link line(String what, Locale language, String page, Object... facts) {
        return new Link(letters.text("digest.line." + what, language, facts), letters.address(page));
    }

    private String day(Instant instant, Employee reader) {
        return moments.date(instant.atZone(reader.zone()).toLocalDate(), reader.locale());
    }
}
