package org.binome.enrolment.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.binome.enrolment.entity.Enrolment;
import org.binome.enrolment.entity.EnrolmentStatus;

/**
 * One's own enrolment; what it says of other people stands in {@link ChoicesEntry}.
 *
 * @param campaign its id
 * @param changeable true while something may still be changed
 * @param consentGivenAt null before the consent
 * @param consentRevokedAt null while the consent stands
 * @param consentText version of the wording agreed to; 0 before the consent
 */
public record EnrolmentEntry(
        long id,
        long version,
        long campaign,
        String campaignName,
        EnrolmentStatus status,
        boolean changeable,
        Instant consentGivenAt,
        Instant consentRevokedAt,
        int consentText,
        List<OfferAnswer> offers,
        List<NeedAnswer> needs,
        TimesAnswer times)
        implements Serializable {

    static EnrolmentEntry of(Enrolment enrolment) {
        return new EnrolmentEntry(
                enrolment.id(),
                enrolment.version(),
                enrolment.campaign().id(),
                enrolment.campaign().name(),
                enrolment.status(),
                enrolment.changeable(),
                enrolment.consent().givenAt(),
                enrolment.consent().revokedAt(),
                enrolment.consent().textVersion(),
                enrolment.offers().stream()
                        .sorted(Comparator.comparing(offer -> offer.skill().code()))
                        .map(OfferAnswer::of)
                        .toList(),
                enrolment.needs().stream()
                        .sorted(Comparator.comparing(need -> need.skill().code()))
                        .map(NeedAnswer::of)
                        .toList(),
                TimesAnswer.of(enrolment.availability()));
    }

    /** True from the consent to the withdrawal. */
    public boolean counts() {
        return status == EnrolmentStatus.ENROLLED || status == EnrolmentStatus.PAUSED;
    }
}
