package org.binome.web.safeguard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.binome.people.boundary.PeopleDirectory;
import org.binome.people.boundary.PersonView;
import org.binome.safeguard.boundary.ContactList;
import org.binome.safeguard.boundary.NamingContacts;
import org.binome.web.faces.Notice;

/** HR names the persons of trust, found by a few letters that stand in the address. */
@Named("safeContacts")
@ViewScoped
public class SafeContactsForm implements Serializable {

    private static final String AGAIN = "/hr/safe-contacts?faces-redirect=true";
    private static final int SHOWN = 8;

    @Inject
    NamingContacts naming;

    @Inject
    PeopleDirectory directory;

    @Inject
    Notice notice;

    private transient ContactList list;
    private String text = "";

    public String name(long employee) {
        naming.name(employee);
        notice.done("safeguard.contacts.named");
        return AGAIN;
    }

    public String release(long employee) {
        naming.release(employee);
        notice.done("safeguard.contacts.released");
        return AGAIN;
    }

    public ContactList getList() {
        if (list == null) {
            list = naming.list();
        }
        return list;
    }

    /** Who may be meant and is not named yet. */
    public List<PersonView> getFound() {
        return text.isEmpty()
                ? List.of()
                : directory.suggest(text, SHOWN).stream()
                        .filter(person -> getList().contacts().stream().noneMatch(named -> named.id() == person.id()))
                        .toList();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }
}
