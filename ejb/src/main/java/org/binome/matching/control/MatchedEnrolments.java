package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.entity.MatchProposal;
import org.binome.people.entity.Employee;
import org.binome.shared.ConflictException;
import org.binome.shared.Fetch;
import org.binome.shared.NotFoundException;

/** Enrolments as the matching needs them: looked up, locked, with the mentor's places. */
@ApplicationScoped
public class MatchedEnrolments {

    private static final int AT_ONCE = 1_000;

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public Enrolment find(long id) {
        return Optional.ofNullable(entityManager.find(Enrolment.class, id)).orElseThrow(NotFoundException::new);
    }

    /** The part of this person in a campaign. */
    public Optional<Enrolment> of(long campaignId, Employee person) {
        return Optional.ofNullable(ofEmployees(campaignId, List.of(person.id())).get(person.id()));
    }

    /** Of a campaign, those of these ids, with their employees at hand. */
    public List<Enrolment> find(long campaignId, Collection<Long> ids) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select e from Enrolment e join e.employee p where e.campaign.id = :id and e.id in :ids",
                                Enrolment.class),
                        "e.employee")
                .setParameter("id", campaignId)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** All of a campaign, by id. */
    public Map<Long, Enrolment> byId(long campaignId) {
        return entityManager
                .createQuery("select e from Enrolment e where e.campaign.id = :id", Enrolment.class)
                .setParameter("id", campaignId)
                .getResultStream()
                .collect(Collectors.toMap(Enrolment::id, Function.identity()));
    }

    /** Of a campaign, by the ids of their employees, who are at hand. */
    public Map<Long, Enrolment> ofEmployees(long campaignId, Collection<Long> employees) {
        Map<Long, Enrolment> found = new HashMap<>();
        List<Long> ids = List.copyOf(employees);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            Fetch.joining(
                            entityManager.createQuery(
                                    "select e from Enrolment e join e.employee p where e.campaign.id = :id and p.id in :ids",
                                    Enrolment.class),
                            "e.employee")
                    .setParameter("id", campaignId)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultList()
                    .forEach(one -> found.put(one.employee().id(), one));
        }
        return found;
    }

    /**
     * Both people of a proposal for this transaction alone, always the lower id first so that nobody waits in a circle; then
     * the proposal as it is now.
     */
    public void lock(MatchProposal proposal) {
        entityManager
                .createQuery("select e from Enrolment e where e.id in :ids order by e.id", Enrolment.class)
                .setParameter(
                        "ids", List.of(proposal.mentor().id(), proposal.mentee().id()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getResultList();
        entityManager.refresh(proposal);
    }

    /**
     * Everybody who is asked about a proposal in a campaign, for this transaction alone, in the order of {@link
     * #lock(MatchProposal)}: nobody answers meanwhile.
     */
    public void lockAsked(long campaignId) {
        entityManager
                .createNativeQuery(
                        """
                        with asked as (select mentor_id, mentee_id from match_proposal
                          where campaign_id = ? and state = 'PROPOSED' and published_at is not null)
                        select e.id from enrolment e
                        where e.id in (select mentor_id from asked union select mentee_id from asked)
                        order by e.id for update""")
                .setParameter(1, campaignId)
                .getResultList();
    }

    /**
     * The mentor's lowest place that nobody holds. The mentor must be locked.
     *
     * @throws ConflictException when all are taken
     */
    public int freePlace(Enrolment mentor) {
        Set<Integer> held = heldPlaces(mentor);
        ConflictException.unless(held.size() < mentor.capacity(), "matching.no-place-left");
        int place = 1;
        while (held.contains(place)) {
            place++;
        }
        return place;
    }

    /** Both people of a proposal that came to nothing have waited one more round. */
    public void letWait(MatchProposal proposal) {
        entityManager
                .createNativeQuery("update enrolment set rounds_waited = rounds_waited + 1 where id in (?, ?)")
                .setParameter(1, proposal.mentor().id())
                .setParameter(2, proposal.mentee().id())
                .executeUpdate();
    }

    /** True when the mentor can take nobody more. */
    public boolean full(Enrolment mentor) {
        return heldPlaces(mentor).size() >= mentor.capacity();
    }

    /**
     * Asked while a new capacity has not been written yet: the database would refuse it without a word for people.
     *
     * @throws ConflictException when more of the mentor's places are held than the mentor would now offer
     */
    public void requireRoomForHeld(long mentorId) {
        Enrolment mentor = find(mentorId);
        ConflictException.unless(heldPlaces(mentor).size() <= mentor.capacity(), "matching.places-held");
    }

    /** @throws ConflictException when the mentee has a mentor already */
    public void requireFree(Enrolment mentee) {
        boolean held = !entityManager
                .createQuery(
                        "select p.id from MatchProposal p where p.mentee = :mentee and p.placeHeld = true", Long.class)
                .setParameter("mentee", mentee)
                .getResultList()
                .isEmpty();
        ConflictException.unless(!held, "matching.no-place-left");
    }

    private Set<Integer> heldPlaces(Enrolment mentor) {
        return Set.copyOf(entityManager
                .createQuery(
                        "select p.mentorPlace from MatchProposal p where p.mentor = :mentor and p.placeHeld = true",
                        Integer.class)
                .setParameter("mentor", mentor)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList());
    }
}
