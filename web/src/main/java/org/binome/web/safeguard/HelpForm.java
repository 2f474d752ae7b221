package org.binome.web.safeguard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.binome.safeguard.boundary.AskingForHelp;
import org.binome.safeguard.boundary.HelpPage;
import org.binome.safeguard.boundary.HelpPage.Choice;
import org.binome.shared.ConflictException;

/** What somebody can do when something is wrong. Leaves nothing in the address, no notice, and nothing on other pages. */
@Named("safeHelp")
@ViewScoped
public class HelpForm implements Serializable {

    private static final String AGAIN = "/me/help?faces-redirect=true";

    @Inject
    AskingForHelp asking;

    private transient HelpPage page;
    private Long about;
    private String words;

    /** What is added to each thread, by its id. */
    private final Map<Long, String> more = new HashMap<>();

    /** When somebody else would read it by now, the page says who, and nothing typed is lost. */
    public String tell() {
        try {
            asking.tell(about, expected(), words);
        } catch (ConflictException changed) {
            page = null;
            throw changed;
        }
        return AGAIN;
    }

    private long expected() {
        return getReachable().stream()
                .filter(choice -> choice.pairing() == about)
                .mapToLong(Choice::contact)
                .findFirst()
                .orElse(0);
    }

    public String add(long id) {
        asking.add(id, more.getOrDefault(id, ""));
        return AGAIN;
    }

    public String handOver(long id) {
        asking.handOver(id);
        return AGAIN;
    }

    public String withdraw(long id) {
        asking.withdraw(id);
        return AGAIN;
    }

    public HelpPage getPage() {
        if (page == null) {
            page = asking.see();
        }
        return page;
    }

    /** Pairings about which somebody can be told. */
    public List<Choice> getReachable() {
        return getPage().choices().stream().filter(Choice::reachable).toList();
    }

    /** Pairings of which no contact stands apart. */
    public List<Choice> getUnreachable() {
        return getPage().choices().stream()
                .filter(choice -> !choice.reachable())
                .toList();
    }

    public Long getAbout() {
        return about;
    }

    public void setAbout(Long about) {
        this.about = about;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Map<Long, String> getMore() {
        return more;
    }
}
