package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.binome.enrolment.boundary.SensingDemand;
import org.binome.enrolment.entity.EnrolmentStatus;
import org.binome.learning.entity.Material;
import org.binome.learning.entity.MaterialKind;
import org.binome.learning.entity.MaterialStatus;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Phase;
import org.binome.recognition.entity.TestimonialStatus;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionStatus;
import org.binome.skill.entity.Skill;

/**
 * Looks for what a monthly digest may tell: what every colleague can read, the person's own dates, and figures that every employee
 * may see. What somebody has said is never copied into a mail, for it can be taken back.
 */
@ApplicationScoped
class DigestNews {

    private static final int MOST_ADVICE = 5;
    private static final int MOST_SKILLS = 3;
    private static final Period AHEAD = Period.ofDays(31);

    @Inject
    EntityManager entityManager;

    @Inject
    SensingDemand demand;

    /** @param since what is older was told */
    DigestContent of(Employee reader, Instant since, Instant now) {
        LocalDate today = now.atZone(reader.zone()).toLocalDate();
        List<Campaign> mine = mine(reader);
        List<Campaign> open = open(reader).stream()
                .filter(campaign -> !mine.contains(campaign))
                .toList();
        return new DigestContent(
                advice(since, now),
                (int) testimonials(since, now),
                sessions(reader, now),
                open.stream()
                        .filter(campaign -> soon(campaign.dates().matchingFrom(), today))
                        .toList(),
                mine.stream()
                        .filter(campaign -> soon(campaign.dates().closesOn(), today))
                        .toList(),
                wanted(open, reader),
                articles(),
                testimonials(Instant.EPOCH, now));
    }

    private static boolean soon(LocalDate day, LocalDate today) {
        return day.isAfter(today) && !day.isAfter(today.plus(AHEAD));
    }

    private List<Material> advice(Instant since, Instant now) {
        return entityManager
                .createQuery(
                        "select m from Material m where m.kind = :article and m.status = :published"
                                + " and m.publishedAt > :since and m.publishedAt <= :now"
                                + " order by m.publishedAt desc, m.id",
                        Material.class)
                .setParameter("article", MaterialKind.ARTICLE)
                .setParameter("published", MaterialStatus.PUBLISHED)
                .setParameter("since", since)
                .setParameter("now", now)
                .setMaxResults(MOST_ADVICE)
                .getResultList();
    }

    private long articles() {
        return entityManager
                .createQuery(
                        "select count(m) from Material m where m.kind = :article and m.status = :published", Long.class)
                .setParameter("article", MaterialKind.ARTICLE)
                .setParameter("published", MaterialStatus.PUBLISHED)
                .getSingleResult();
    }

    private long testimonials(Instant since, Instant now) {
        return entityManager
                .createQuery(
                        "select count(t) from Testimonial t where t.status = :published"
                                + " and t.publishedAt > :since and t.publishedAt <= :now"
                                + " and t.pairing.mentor.employee.active = true"
                                + " and t.pairing.mentee.employee.active = true",
                        Long.class)
                .setParameter("published", TestimonialStatus.PUBLISHED)
                .setParameter("since", since)
                .setParameter("now", now)
                .getSingleResult();
    }

    private List<MentoringSession> sessions(Employee reader, Instant now) {
        return entityManager
                .createQuery(
                        "select s from MentoringSession s where s.status = :confirmed"
                                + " and (s.pairing.mentor.employee = :reader or s.pairing.mentee.employee = :reader)"
                                + " and s.startsAt > :now and s.startsAt <= :ahead order by s.startsAt",
                        MentoringSession.class)
                .setParameter("confirmed", SessionStatus.CONFIRMED)
                .setParameter("reader", reader)
                .setParameter("now", now)
                .setParameter("ahead", now.atZone(reader.zone()).plus(AHEAD).toInstant())
                .getResultList();
    }

    /** Campaigns in which the person takes part. */
    private List<Campaign> mine(Employee reader) {
        return entityManager
                .createQuery(
                        "select e.campaign from Enrolment e where e.employee = :reader and e.status in :counting"
                                + " and e.campaign.phase <> :closed",
                        Campaign.class)
                .setParameter("reader", reader)
                .setParameter("counting", List.of(EnrolmentStatus.ENROLLED, EnrolmentStatus.PAUSED))
                .setParameter("closed", Phase.CLOSED)
                .getResultList();
    }

    /** Campaigns that admit the person and take enrolments before their matching begins. */
    private List<Campaign> open(Employee reader) {
        return entityManager
                .createQuery(
                        "select c from Campaign c where c.phase = :enrolment and c.archived = false"
                                + " order by c.dates.matchingFrom, c.id",
                        Campaign.class)
                .setParameter("enrolment", Phase.ENROLMENT)
                .getResultStream()
                .filter(campaign -> campaign.admits(reader))
                .toList();
    }

    private Map<Campaign, List<Skill>> wanted(List<Campaign> open, Employee reader) {
        Map<Campaign, List<Skill>> wanted = new LinkedHashMap<>();
        for (Campaign campaign : open) {
            List<Skill> skills = demand.wantedBesides(campaign.id(), reader, MOST_SKILLS).stream()
                    .map(this::skill)
                    .toList();
            if (!skills.isEmpty()) {
                wanted.put(campaign, skills);
            }
        }
        return wanted;
    }

    private Skill skill(String code) {
        return entityManager
                .createQuery("select s from Skill s where s.code = :code", Skill.class)
                .setParameter("code", code)
                .getSingleResult();
    }
}
