package org.binome.web.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.binome.recognition.boundary.IdeaEntry;
import org.binome.recognition.boundary.SendingIdeas;
import org.binome.recognition.boundary.Testifying;
import org.binome.recognition.boundary.TestimonialEntry;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.TextView;

/** Words of the partner that go no further without the person's yes. */
@Dependent
public class AgreeStep implements NextStep {

    private static final int PARTNER_WAITS = 75;

    @Inject
    Testifying testifying;

    @Inject
    SendingIdeas sending;

    @Inject
    TextView text;

    @Override
    public Optional<Step> next() {
        OptionalLong pairing = LongStream.concat(
                        testifying.toAgree().stream().mapToLong(TestimonialEntry::pairingId),
                        sending.toAgree().stream().mapToLong(IdeaEntry::pairingId))
                .findFirst();
        return pairing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(
                        PARTNER_WAITS,
                        text.of("recognition.next.agree"),
                        text.of("recognition.next.agree.why"),
                        text.of("recognition.next.agree.action"),
                        "/me/pairing-recognition.xhtml?id=" + pairing.getAsLong()));
    }
}
