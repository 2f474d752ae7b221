package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.binome.notification.entity.Letter;
import org.binome.notification.entity.Wording;
import org.binome.shared.InvalidException;
import org.binome.shared.NotFoundException;

/** Texts of mails as HR reads and writes them: with names for the places. */
@ApplicationScoped
public class Wordings {

    @Inject
    Letters letters;

    /** Kinds of letters whose text can be changed. */
    public List<String> kinds() {
        return LetterPlaces.kinds();
    }

    /** @throws NotFoundException for a kind whose text cannot be changed */
    public List<String> places(String kind) {
        return LetterPlaces.of(kind).list();
    }

    public Wording standard(String kind, Locale language) {
        LetterPlaces places = LetterPlaces.of(kind);
        return StandardTexts.in(language).wording(kind).with(places::named);
    }

    /** @throws InvalidException naming the place that nothing fills, or that is missing */
    public void check(String kind, Locale language, Wording wording) {
        LetterPlaces.of(kind).check(wording, standard(kind, language));
    }

    /** A letter to somebody made up. @param wording checked */
    public Letter preview(String kind, Locale language, Wording wording) {
        LetterPlaces places = LetterPlaces.of(kind);
        Object[] samples = places.list().stream()
                .map(place -> letters.text("sample." + place, language))
                .toArray();
        return letters.preview(kind, language, wording.with(part -> places.filled(part, samples)));
    }
}
