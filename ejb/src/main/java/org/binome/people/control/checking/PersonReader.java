package org.binome.people.control.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.binome.people.control.reading.Row;
import org.binome.people.entity.ColumnMapping;
import org.binome.people.entity.DayFormat;
import org.binome.people.entity.DirectoryField;
import org.binome.people.entity.Fault;
import org.binome.people.entity.ImportDefaults;
import org.binome.people.entity.MappedColumn;

/** Understands rows one by one, by a mapping; collects what is wrong with each. */
public final class PersonReader {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern GRADE = Pattern.compile("\\D{0,12}?(\\d{1,2})");
    private static final int YEARS_OF_WORK = 70;

    private final ColumnMapping mapping;
    private final ImportDefaults defaults;
    private final String loginDomain;
    private final LocalDate today;
    private final UnitPath unitPath;
    private final WorkplaceReader workplaces;
    private RowCells cells;

    /** @param loginDomain left out of logins; may be null */
    public PersonReader(ColumnMapping mapping, ImportDefaults defaults, String loginDomain, LocalDate today) {
        this.mapping = mapping;
        this.defaults = defaults;
        this.loginDomain = loginDomain;
        this.today = today;
        this.workplaces = new WorkplaceReader(mapping, defaults);
        this.unitPath = new UnitPath(mapping.all(DirectoryField.UNIT), defaults.unit());
    }

    /** A person as far as the row can be understood, and all that is wrong with it. */
    public record Reading(Person person, List<Problem> problems) {}

    public Reading read(Row row) {
        cells = new RowCells(mapping, row);
        cells.check();
        String userName = login(cells.text(DirectoryField.USER_NAME, 200));
        String email = email();
        WorkplaceReader.Workplace workplace = workplaces.read(cells);
        PersonName name = name(userName, email);
        Person person = new Person(
                row.number(),
                number(userName, email),
                name.first(),
                name.last(),
                userName,
                email,
                managerKey(),
                cells.text(DirectoryField.TITLE, 200),
                hiredOn(),
                grade(),
                unit(),
                workplace.site(),
                workplace.country(),
                workplace.zone(),
                workplace.language());
        return new Reading(person, cells.problems());
    }

    private String number(String userName, String email) {
        String number = cells.text(DirectoryField.NUMBER, 60);
        if (number == null && !mapping.has(DirectoryField.NUMBER)) {
            number = userName != null ? userName : email;
        }
        if (number == null) {
            DirectoryField identity = mapping.has(DirectoryField.NUMBER)
                    ? DirectoryField.NUMBER
                    : mapping.has(DirectoryField.USER_NAME) ? DirectoryField.USER_NAME : DirectoryField.EMAIL;
            cells.report(identity, "", Fault.NUMBER_MISSING);
        } else if (number.length() > 60) {
            cells.report(DirectoryField.USER_NAME, number, Fault.TOO_LONG);
            number = number.substring(0, 60);
        }
        return number;
    }

    private PersonName name(String userName, String email) {
        PersonName name;
        if (mapping.derivesNames()) {
            String login = userName != null ? userName : email;
            name = login == null ? new PersonName("", "") : PersonName.ofLogin(login);
        } else if (mapping.has(DirectoryField.FIRST_NAME) || mapping.has(DirectoryField.LAST_NAME)) {
            name = new PersonName(
                    orEmpty(cells.text(DirectoryField.FIRST_NAME, 120)),
                    orEmpty(cells.text(DirectoryField.LAST_NAME, 120)));
        } else {
            name = PersonName.ofFull(orEmpty(cells.text(DirectoryField.FULL_NAME, 120)));
        }
        if (name.isEmpty()) {
            DirectoryField told = mapping.has(DirectoryField.LAST_NAME)
                    ? DirectoryField.LAST_NAME
                    : mapping.has(DirectoryField.FULL_NAME) ? DirectoryField.FULL_NAME : DirectoryField.FIRST_NAME;
            cells.report(told, "", Fault.NAME_MISSING);
        }
        return name;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private String login(String login) {
        boolean ours = login != null
                && loginDomain != null
                && login.toLowerCase(Locale.ROOT).startsWith(loginDomain.toLowerCase(Locale.ROOT) + "\\");
        return ours ? login.substring(loginDomain.length() + 1) : login;
    }

    private String email() {
        String email = cells.text(DirectoryField.EMAIL, 254);
        if (email != null && !EMAIL.matcher(email).matches()) {
            cells.report(DirectoryField.EMAIL, email, Fault.EMAIL_MALFORMED);
            return null;
        }
        return email;
    }

    private String managerKey() {
        return mapping.managerField()
                .map(field -> field == DirectoryField.MANAGER_USER_NAME
                        ? login(cells.text(field, 200))
                        : cells.text(field, 254))
                .orElse(null);
    }

    private LocalDate hiredOn() {
        Optional<MappedColumn> column = mapping.column(DirectoryField.HIRED_ON);
        String value = column.map(told -> cells.row().cell(told.position())).orElse("");
        if (value.isEmpty()) {
            return null;
        }
        Optional<DayFormat> format = column.map(MappedColumn::dayFormat);
        Optional<LocalDate> day = format.flatMap(written -> written.read(value));
        if (day.isEmpty()) {
            boolean alike = format.filter(written -> written.shapes(value)).isPresent();
            cells.report(column.get().header(), value, alike ? Fault.DAY_NOT_IN_CALENDAR : Fault.DAY_UNREADABLE);
        } else if (day.get().isAfter(today.plusYears(1)) || day.get().isBefore(today.minusYears(YEARS_OF_WORK))) {
            cells.report(column.get().header(), value, Fault.DAY_IMPOSSIBLE);
            return null;
        }
        return day.orElse(null);
    }

    private Integer grade() {
        String value = cells.text(DirectoryField.GRADE, 60);
        if (value == null) {
            return mapping.derivesGrades() ? null : 1;
        }
        var digits = GRADE.matcher(value);
        int grade = digits.matches() ? Integer.parseInt(digits.group(1)) : 0;
        if (grade < 1) {
            cells.report(DirectoryField.GRADE, value, Fault.GRADE_IMPOSSIBLE);
            return 1;
        }
        return grade;
    }

    private String unit() {
        String path = unitPath.of(cells.row());
        if (path.length() > 500) {
            cells.report(DirectoryField.UNIT, path, Fault.TOO_LONG);
            return defaults.unit();
        }
        return path;
    }
}
