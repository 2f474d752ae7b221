package org.binome.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.List;

/** The words of the rail, and of the bar on the phone: those of the folder one is in, then the doors to the others. */
@Named("nav")
@RequestScoped
public class NavView {

    private static final int WORDS = 7;
    private static final int ON_THE_PHONE = 3;

    @Inject
    PageView page;

    private List<Destination> destinations;

    public List<Destination> getDestinations() {
        if (destinations == null) {
            destinations = find();
        }
        return destinations;
    }

    /** What the bar on the phone shows beside "more". */
    public List<Destination> getFirst() {
        return getDestinations()
                .subList(0, Math.min(ON_THE_PHONE, getDestinations().size()));
    }

    public List<Destination> getRest() {
        return getDestinations().subList(getFirst().size(), getDestinations().size());
    }

    public boolean isHere(Destination destination) {
        return destination.leadsTo(page.viewId());
    }

    /** The highest role, as a word under the name. */
    public String getRole() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        return List.of("hr", "dpo", "admin", "sponsor", "manager").stream()
                .filter(external::isUserInRole)
                .findFirst()
                .orElse("employee");
    }

    private List<Destination> find() {
        String here = Destinations.OF.containsKey(page.getFolder()) ? page.getFolder() : "me";
        List<Destination> found = new ArrayList<>(open(here));
        for (String folder : Destinations.FOLDERS) {
            if (!folder.equals(here)) {
                open(folder).stream().limit(1).forEach(found::add);
            }
        }
        return found.subList(0, Math.min(WORDS, found.size()));
    }

    private static List<Destination> open(String folder) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        List<Destination> open = new ArrayList<>();
        for (Destination destination : Destinations.OF.get(folder)) {
            boolean known = open.stream().anyMatch(other -> other.page().equals(destination.page()));
            if (!known && external.isUserInRole(destination.role()) && exists(external, destination.page())) {
                open.add(destination);
            }
        }
        return open;
    }

    private static boolean exists(ExternalContext external, String page) {
        try {
            return external.getResource(page) != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }
}
