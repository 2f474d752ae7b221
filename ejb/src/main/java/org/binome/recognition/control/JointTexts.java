package org.binome.recognition.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.binome.enrolment.entity.EnrolmentStatus;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.recognition.entity.Idea;
import org.binome.recognition.entity.IdeaStatus;
import org.binome.recognition.entity.JointText;
import org.binome.recognition.entity.Testimonial;
import org.binome.recognition.entity.TestimonialStatus;
import org.binome.shared.Fetch;
import org.binome.shared.NotFoundException;

/** All testimonials and ideas. What the two have not both agreed to, and what was taken back, is for nobody else. */
@ApplicationScoped
public class JointTexts {

    @Inject
    EntityManager entityManager;

    /** Stored at once: what the database refuses, it refuses here. */
    public <T extends JointText> T add(T text) {
        entityManager.persist(text);
        entityManager.flush();
        return text;
    }

    /** @throws NotFoundException when there is none, or the person is neither of the two */
    public <T extends JointText> T find(Class<T> type, long id, Employee person) {
        T text = Optional.ofNullable(entityManager.find(type, id)).orElseThrow(NotFoundException::new);
        text.pairing().sideOf(person);
        return text;
    }

    /** For HR. @throws NotFoundException when there is none, or both have not agreed */
    public Testimonial testimonial(long id) {
        return Optional.ofNullable(entityManager.find(Testimonial.class, id))
                .filter(text -> forHr().contains(text.status()) || text.status() == TestimonialStatus.REFUSED)
                .orElseThrow(NotFoundException::new);
    }

    /** For HR. @throws NotFoundException when there is none, or both have not agreed */
    public Idea idea(long id) {
        return Optional.ofNullable(entityManager.find(Idea.class, id))
                .filter(text -> sent().contains(text.status()))
                .orElseThrow(NotFoundException::new);
    }

    public List<Testimonial> testimonials(Pairing pairing) {
        return of(Testimonial.class, pairing);
    }

    public List<Idea> ideas(Pairing pairing) {
        return of(Idea.class, pairing);
    }

    /** Those that wait for this person's yes. */
    public <T extends JointText> List<T> awaiting(Class<T> type, Employee person) {
        return entityManager
                .createQuery(
                        "select t from " + type.getSimpleName()
                                + " t where t.status = org.binome.recognition.entity."
                                + (type == Idea.class ? "IdeaStatus" : "TestimonialStatus") + ".AWAITING_PARTNER"
                                + " and (t.pairing.mentor.employee = :person and t.author = :mentee"
                                + " or t.pairing.mentee.employee = :person and t.author = :mentor) order by t.writtenAt",
                        type)
                .setParameter("person", person)
                .setParameter("mentor", Side.MENTOR)
                .setParameter("mentee", Side.MENTEE)
                .getResultList();
    }

    /** The latest first, without those taken back. */
    private <T extends JointText> List<T> of(Class<T> type, Pairing pairing) {
        return entityManager
                .createQuery(
                        "select t from " + type.getSimpleName()
                                + " t where t.pairing = :pairing and t.body is not null order by t.writtenAt desc",
                        type)
                .setParameter("pairing", pairing)
                .getResultList();
    }

    /** Published ones of people who both work here, the latest first. */
    public List<Testimonial> published(int most) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select t from Testimonial t where t.status = :published"
                                        + " and t.pairing.mentor.employee.active = true"
                                        + " and t.pairing.mentee.employee.active = true"
                                        + " order by t.publishedAt desc, t.id desc",
                                Testimonial.class),
                        "t.pairing.campaign",
                        "t.pairing.mentor.employee.unit",
                        "t.pairing.mentee.employee.unit")
                .setParameter("published", TestimonialStatus.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether the person takes part in no campaign, and may wonder how it is. */
    public boolean isNewcomer(Employee person) {
        return entityManager
                .createQuery(
                        "select e.id from Enrolment e where e.employee = :person and e.status in :counting", Long.class)
                .setParameter("person", person)
                .setParameter("counting", Set.of(EnrolmentStatus.ENROLLED, EnrolmentStatus.PAUSED))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** For HR: the waiting ones first, then those that are published. */
    public List<Testimonial> toModerate() {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select t from Testimonial t where t.status in :these order by t.status, t.writtenAt",
                                Testimonial.class),
                        "t.pairing.campaign",
                        "t.pairing.mentor.employee.unit",
                        "t.pairing.mentee.employee.unit")
                .setParameter("these", forHr())
                .getResultList();
    }

    /** For HR: the new ones first, the answered last. */
    public List<Idea> allSent() {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select i from Idea i where i.status in :these"
                                        + " order by case when i.status = :new then 0 when i.status = :answered then 2"
                                        + " else 1 end, i.writtenAt desc",
                                Idea.class),
                        "i.pairing.campaign",
                        "i.pairing.mentor.employee",
                        "i.pairing.mentee.employee")
                .setParameter("these", sent())
                .setParameter("new", IdeaStatus.NEW)
                .setParameter("answered", IdeaStatus.ANSWERED)
                .getResultList();
    }

    /** How many testimonials and ideas wait for HR. */
    public long waitingForHr() {
        return count("Testimonial", TestimonialStatus.AWAITING_HR) + count("Idea", IdeaStatus.NEW);
    }

    private long count(String type, Enum<?> status) {
        return entityManager
                .createQuery("select count(t) from " + type + " t where t.status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult();
    }

    private static Set<TestimonialStatus> forHr() {
        return Set.of(TestimonialStatus.AWAITING_HR, TestimonialStatus.PUBLISHED);
    }

    private static Set<IdeaStatus> sent() {
        return Set.of(IdeaStatus.NEW, IdeaStatus.TAKEN_UP, IdeaStatus.ANSWERED);
    }
}
