package org.binome.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.binome.people.boundary.PeopleDirectory;
import org.binome.people.boundary.PeopleQuery;
import org.binome.people.boundary.PersonView;

/** Lets HR find somebody by a few letters. The words of a choice end with the employee number, so that it is one person. */
@Dependent
public class PeopleChoice implements Serializable {

    private static final String BEFORE_NUMBER = " · ";
    public static final int SHOWN = 8;

    @Inject
    PeopleDirectory directory;

    /** One more than is shown, so that the field can say that there are more. */
    public List<String> suggest(String letters) {
        return directory.suggest(letters, SHOWN + 1).stream()
                .map(PeopleChoice::words)
                .toList();
    }

    /** Null for nobody. */
    String words(Long id) {
        return id == null ? null : words(directory.person(id));
    }

    /** Whom the words may mean: the one chosen, or, where somebody only typed, all of that name. */
    List<Long> meant(String words) {
        int at = words.lastIndexOf(BEFORE_NUMBER);
        if (at < 0) {
            return directory.suggest(words, SHOWN).stream().map(PersonView::id).toList();
        }
        String number = words.substring(at + BEFORE_NUMBER.length());
        return search(number).stream()
                .filter(person -> person.number().equals(number))
                .map(PersonView::id)
                .toList();
    }

    private List<PersonView> search(String text) {
        return directory.search(new PeopleQuery(text, null, null, false, 0, SHOWN));
    }

    private static String words(PersonView person) {
        String unit = person.unit().substring(person.unit().lastIndexOf('/') + 1);
        return person.name() + ", " + unit + BEFORE_NUMBER + person.number();
    }
}
