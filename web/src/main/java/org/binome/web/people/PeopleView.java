package org.binome.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.binome.people.boundary.OrgUnitView;
import org.binome.people.boundary.PeopleDirectory;
import org.binome.people.boundary.PeopleQuery;
import org.binome.people.boundary.PersonView;
import org.binome.people.boundary.SiteView;

/** People by name, site and unit; all that is chosen stands in the address, as texts that are never null. */
@Named
@RequestScoped
public class PeopleView {

    private static final int LIMIT = 25;

    @Inject
    PeopleDirectory directory;

    private String text = "";
    private String site = "";
    private String unit = "";
    private boolean inactive;
    private long after;
    private List<PersonView> found;
    private Long headcount;

    public void search() {
        found = directory.search(new PeopleQuery(text, site, unit, inactive, after, LIMIT + 1));
    }

    public List<PersonView> getPeople() {
        return found.subList(0, Math.min(LIMIT, found.size()));
    }

    /** Id of the last one shown, where more follow; 0 at the end. */
    public long getNext() {
        return found.size() > LIMIT ? found.get(LIMIT - 1).id() : 0;
    }

    public boolean isFiltered() {
        return inactive || after > 0 || !(text + site + unit).isEmpty();
    }

    public long getHeadcount() {
        if (headcount == null) {
            headcount = directory.headcount();
        }
        return headcount;
    }

    public List<SiteView> getSites() {
        return directory.sites();
    }

    public List<OrgUnitView> getUnits() {
        return directory.units();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site == null ? "" : site;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public boolean isInactive() {
        return inactive;
    }

    public void setInactive(boolean inactive) {
        this.inactive = inactive;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
