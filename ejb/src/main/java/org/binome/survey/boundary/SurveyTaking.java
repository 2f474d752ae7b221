package org.binome.survey.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.binome.pairing.boundary.OwnPairings;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;
import org.binome.survey.control.Keeping;
import org.binome.survey.control.Occasion;
import org.binome.survey.control.Occasions;
import org.binome.survey.control.Ratings;
import org.binome.survey.entity.FitCheck;
import org.binome.survey.entity.Part;
import org.binome.survey.entity.Sheet;
import org.binome.survey.entity.SurveyGiven;

/** Asks the two of a pair from start to end, one short survey at a time, each once. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class SurveyTaking {

    @Inject
    SignedIn signedIn;

    @Inject
    OwnPairings pairings;

    @Inject
    Occasions occasions;

    @Inject
    Keeping keeping;

    @Inject
    Ratings ratings;

    @Inject
    Event<SurveyGiven> given;

    /** The one survey the caller is asked now; none for an account without employee. */
    public Optional<DueSurvey> due() {
        return signedIn.find().flatMap(occasions::of).map(DueSurvey::of);
    }

    /** The one about this pairing. */
    public Optional<DueSurvey> due(long pairingId) {
        return occasions.of(pairings.find(pairingId), signedIn.employee()).map(DueSurvey::of);
    }

    /** The survey about this pairing, told in the given language. @throws NotFoundException when nothing is asked */
    public SurveySheet sheet(long pairingId, Locale reader) {
        return SurveySheet.of(asked(pairingId), reader);
    }

    /**
     * Keeps what the caller answers to the survey that is asked now.
     *
     * @throws ConflictException when another one is asked by now
     */
    public SurveyOutcome give(long pairingId, @NotNull @Valid SurveyAnswers answers) {
        Occasion asked = asked(pairingId);
        ConflictException.unless(asked.kind() == answers.kind(), "survey.not-asked");
        Sheet sheet = new Sheet(asked.questions(), answers.scores(), answers.words());
        keeping.keep(asked, signedIn.employee(), sheet);
        given.fire(new SurveyGiven(asked.pairing().campaign().id(), asked.kind()));
        return new SurveyOutcome(FitCheck.poor(sheet.scores(Part.FIT)));
    }

    /** What the caller has said of the own skills in this pairing, before and after. */
    public List<SkillProgress> progress(long pairingId, Locale reader) {
        Employee me = signedIn.employee();
        return SkillProgress.of(ratings.of(pairings.find(pairingId), me), reader);
    }

    private Occasion asked(long pairingId) {
        return occasions.of(pairings.find(pairingId), signedIn.employee()).orElseThrow(NotFoundException::new);
    }
}
