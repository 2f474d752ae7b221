package org.binome.people.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.binome.people.control.Employees;
import org.binome.people.control.Organisation;
import org.binome.people.entity.OrgUnit;
import org.binome.shared.Roles;

/** Looks people up, and the places and units they work in. Directory facts only: never whether somebody takes part. */
@Stateless
@RolesAllowed(Roles.HR)
public class PeopleDirectory {

    @Inject
    Employees employees;

    @Inject
    Organisation organisation;

    /** By first name, then last name. */
    public List<PersonView> search(@NotNull @Valid PeopleQuery query) {
        String unitBelow = query.unit() == null ? null : query.unit() + OrgUnit.SEPARATOR;
        return employees
                .search(
                        query.text(),
                        query.site(),
                        query.unit(),
                        unitBelow,
                        query.inactive(),
                        query.after(),
                        query.limit())
                .stream()
                .map(PersonView::of)
                .toList();
    }

    /** Who could be meant by a few letters: first those with a name that begins so, then as {@link #search} finds them. */
    public List<PersonView> suggest(@NotBlank @Size(max = 100) String letters, @Min(1) @Max(200) int limit) {
        return Stream.concat(
                        employees.called(letters, limit).stream(),
                        employees.search(letters, null, null, null, false, 0, limit).stream())
                .distinct()
                .limit(limit)
                .map(PersonView::of)
                .toList();
    }

    /** How many work here. */
    public long headcount() {
        return employees.countActive();
    }

    public PersonView person(long id) {
        return PersonView.of(employees.find(id));
    }

    /** People who report to somebody directly. */
    public List<PersonView> reports(long managerId) {
        return employees.reportsOf(managerId).stream().map(PersonView::of).toList();
    }

    /** By name; only those where somebody works. */
    @RolesAllowed({Roles.HR, Roles.SPONSOR})
    public List<SiteView> sites() {
        return organisation.sites().stream().map(SiteView::of).toList();
    }

    /** By path; only those where somebody works, and what is above them. */
    @RolesAllowed({Roles.HR, Roles.SPONSOR})
    public List<OrgUnitView> units() {
        return organisation.units().stream().map(OrgUnitView::of).toList();
    }
}
