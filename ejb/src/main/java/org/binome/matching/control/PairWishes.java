package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.entity.PairWish;
import org.binome.matching.entity.PairWishKind;
import org.binome.shared.Fetch;

/** HR's pins and bans. */
@ApplicationScoped
public class PairWishes {

    @Inject
    EntityManager entityManager;

    /** All of a campaign, with the people. */
    public List<PairWish> of(long campaignId) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select w from PairWish w where w.campaign.id = :id order by w.id", PairWish.class),
                        "w.mentor.employee",
                        "w.mentee.employee")
                .setParameter("id", campaignId)
                .getResultList();
    }

    /** Of a campaign, those that hold a pair together. */
    public List<PairWish> pins(long campaignId) {
        return of(campaignId).stream()
                .filter(wish -> wish.kind() == PairWishKind.PIN)
                .toList();
    }

    public Optional<PairWish> of(Enrolment mentor, Enrolment mentee) {
        return entityManager
                .createQuery("select w from PairWish w where w.mentor = :mentor and w.mentee = :mentee", PairWish.class)
                .setParameter("mentor", mentor)
                .setParameter("mentee", mentee)
                .getResultStream()
                .findFirst();
    }

    /** Said anew in place of whatever was said of these two; a mentee has one pin at most, the latest. */
    public PairWish put(Enrolment mentor, Enrolment mentee, PairWishKind kind) {
        if (kind == PairWishKind.PIN) {
            entityManager
                    .createQuery(
                            "select w from PairWish w where w.mentee = :mentee and w.mentor <> :mentor"
                                    + " and w.kind = :kind",
                            PairWish.class)
                    .setParameter("mentee", mentee)
                    .setParameter("mentor", mentor)
                    .setParameter("kind", PairWishKind.PIN)
                    .getResultList()
                    .forEach(entityManager::remove);
            entityManager.flush();
        }
        PairWish wish = of(mentor, mentee).orElseGet(() -> new PairWish(mentor, mentee, kind));
        wish.change(kind);
        entityManager.persist(wish);
        return wish;
    }

    public void remove(PairWish wish) {
        entityManager.remove(wish);
    }
}
