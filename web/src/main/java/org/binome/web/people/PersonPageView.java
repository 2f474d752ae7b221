package org.binome.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.binome.people.boundary.PeopleDirectory;
import org.binome.people.boundary.PersonView;
import org.binome.web.faces.TextView;

/** One person of the directory: facts of the directory only. */
@Named
@RequestScoped
public class PersonPageView {

    @Inject
    PeopleDirectory directory;

    @Inject
    TextView text;

    private long id;
    private PersonView person;
    private List<PersonView> reports;

    public void open() {
        person = directory.person(id);
        reports = directory.reports(id);
    }

    public PersonView getPerson() {
        return person;
    }

    public List<PersonView> getReports() {
        return reports;
    }

    /** "Research and Development › Engineering". */
    public String getUnit() {
        return person.unit().replace("/", " › ");
    }

    public String getLanguage() {
        return Locale.forLanguageTag(person.language()).getDisplayLanguage(text.locale());
    }

    public String getCountry() {
        return new Locale("", person.country()).getDisplayCountry(text.locale());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
