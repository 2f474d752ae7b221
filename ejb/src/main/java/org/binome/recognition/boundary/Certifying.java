package org.binome.recognition.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.binome.matching.entity.Side;
import org.binome.pairing.boundary.OwnPairings;
import org.binome.pairing.entity.Pairing;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.recognition.control.Achievements;
import org.binome.recognition.control.CertificatePrint;
import org.binome.recognition.control.Certificates;
import org.binome.recognition.control.Pairs;
import org.binome.recognition.entity.Achievement;
import org.binome.recognition.entity.Certificate;
import org.binome.recognition.entity.CertificateIssued;
import org.binome.recognition.entity.CertificateRevoked;
import org.binome.recognition.entity.PartnerNamingChanged;
import org.binome.recognition.entity.VerificationCode;
import org.binome.shared.ConflictException;
import org.binome.shared.DomainEvent;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/** One's own certificates (P32). Somebody else's are not to be found, not even the partner's. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class Certifying {

    private static final Duration LATELY = Duration.ofDays(60);

    @Inject
    SignedIn signedIn;

    @Inject
    OwnPairings pairings;

    @Inject
    Pairs pairs;

    @Inject
    Certificates certificates;

    @Inject
    Achievements achievements;

    @Inject
    CertificatePrint print;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** One for each of the caller's pairings that is over and has earned one; none for an account without employee. */
    public List<CertificateCard> mine() {
        return signedIn.find().stream()
                .flatMap(me -> pairs.over(me).stream().map(pairing -> card(pairing, me)))
                .filter(CertificateCard::earned)
                .toList();
    }

    /** The latest pairing that came to its end in the last two months and of which the caller has no certificate yet. */
    public Optional<CertificateCard> toAskFor() {
        return signedIn.find()
                .flatMap(me -> pairs.uncertified(me, clock.instant().minus(LATELY)).stream()
                        .map(pairing -> card(pairing, me))
                        .filter(CertificateCard::earned)
                        .findFirst());
    }

    /** @throws NotFoundException when there is no such pairing of the caller's */
    public CertificateCard ofPairing(long pairingId) {
        return card(pairings.find(pairingId), signedIn.employee());
    }

    /** @throws ConflictException when none is earned, or a valid one is there */
    public CertificateCard issue(long pairingId) {
        Pairing pairing = pairings.find(pairingId);
        Side side = pairing.sideOf(signedIn.employee());
        ConflictException.unless(certificates.of(pairing, side).isEmpty(), "recognition.certificate-there");
        Certificate certificate = new Certificate(
                        pairing,
                        side,
                        achievements.of(pairing, side),
                        achievements.softSkills(pairing, side),
                        clock.instant())
                .counting(achievements.gatherings(pairing, side));
        certificates.add(certificate);
        events.fire(new CertificateIssued(certificate.id(), pairingId));
        return ofPairing(pairingId);
    }

    /** From now on its code is not valid any more; another can be issued. */
    public void revoke(long id) {
        certificates.find(id, signedIn.employee()).revoke(clock.instant());
        events.fire(new CertificateRevoked(id));
    }

    /** @throws NotFoundException also for a revoked one */
    public PrintedCertificate print(long id, Locale language) {
        Certificate certificate = certificates.find(id, signedIn.employee());
        if (!certificate.valid()) {
            throw new NotFoundException();
        }
        boolean named =
                certificates.mayName(certificate.pairing(), certificate.side().other());
        return new PrintedCertificate(
                "binome-" + certificate.code().substring(0, 4) + ".pdf", print.of(certificate, named, language));
    }

    /** Whether the partner's certificate may say the caller's first name: printed from now on so, or with "a colleague". */
    public void nameMe(long pairingId, boolean allowed) {
        Employee me = signedIn.employee();
        if (allowed) {
            certificates.allowNaming(pairings.find(pairingId), me, clock.instant());
        } else {
            certificates.forbidNaming(pairings.find(pairingId), me);
        }
        events.fire(new PartnerNamingChanged(pairingId, me.id(), allowed));
    }

    private CertificateCard card(Pairing pairing, Employee me) {
        Side side = pairing.sideOf(me);
        Optional<Certificate> issued = certificates.of(pairing, side);
        Achievement done = issued.map(Certificate::achievement).orElseGet(() -> achievements.of(pairing, side));
        return new CertificateCard(
                pairing.id(),
                pairing.campaign().name(),
                pairing.enrolment(side.other()).employee().firstName(),
                issued.map(Certificate::id).orElse(null),
                issued.map(Certificate::code).map(VerificationCode::grouped).orElse(null),
                issued.map(Certificate::issuedAt).orElse(null),
                done.sessions(),
                done.minutes(),
                Certificate.earned(pairing, done.sessions()),
                certificates.mayName(pairing, side.other()),
                certificates.mayName(pairing, side));
    }
}
