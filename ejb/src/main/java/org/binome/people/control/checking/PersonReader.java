package org.binome.people.control.checking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.binome.people.control.reading.Row;
import org.binome.people.entity.ColumnMapping;
import org.binome.people.entity.DirectoryField;
import org.binome.people.entity.Fault;
import org.binome.people.entity.ImportDefaults;
import org.binome.people.entity.MappedColumn;

/** Understands rows one by one, by a mapping; collects what is wrong with each. */
public final class PersonReader {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern GRADE = Pattern.compile("\\D{0,12}?(\\d{1,2})");
    private static final Pattern BROKEN = Pattern.compile("#(REF|N/A|NAME|VALUE|DIV/0|NULL|NUM)[!?]?");
    private static final int YEARS_OF_WORK = 70;

    private final ColumnMapping mapping;
    private final ImportDefaults defaults;
    private final String loginDomain;
    private final LocalDate today;
    private final UnitPath unitPath;
    private List<Problem> problems;
    private Row row;

    /** @param loginDomain left out of logins; may be null */
    public PersonReader(ColumnMapping mapping, ImportDefaults defaults, String loginDomain, LocalDate today) {
        this.mapping = mapping;
        this.defaults = defaults;
        this.loginDomain = loginDomain;
        this.today = today;
        this.unitPath = new UnitPath(mapping.all(DirectoryField.UNIT), defaults.unit());
    }

    /** A person as far as the row can be understood, and all that is wrong with it. */
    public record Reading(Person person, List<Problem> problems) {}

    public Reading read(Row row) {
        this.row = row;
        this.problems = new ArrayList<>();
        checkCells();
        String userName = login(text(DirectoryField.USER_NAME, 200));
        String email = email();
        String country = country();
        String site = site();
        PersonName name = name(userName, email);
        Person person = new Person(
                row.number(),
                number(userName, email),
                name.first(),
                name.last(),
                userName,
                email,
                managerKey(),
                text(DirectoryField.TITLE, 200),
                hiredOn(),
                grade(),
                unit(),
                site,
                country,
                zone(site, country),
                language());
        return new Reading(person, problems);
    }

    private void checkCells() {
        int columns = mapping.columns().size();
        for (int cell = columns; cell < row.cells().size(); cell++) {
            if (!row.cell(cell).isEmpty()) {
                report("", row.cell(cell), Fault.ROW_SHIFTED);
                return;
            }
        }
        for (MappedColumn column : mapping.columns()) {
            String value = row.cell(column.position());
            if (column.field() != null && value.startsWith("#") && BROKEN.matcher(value).matches()) {
                report(column.header(), value, Fault.CELL_BROKEN);
            }
        }
    }

    private String number(String userName, String email) {
        String number = text(DirectoryField.NUMBER, 60);
        if (number == null && !mapping.has(DirectoryField.NUMBER)) {
            number = userName != null ? userName : email;
        }
        if (number == null) {
            DirectoryField identity = mapping.has(DirectoryField.NUMBER)
                    ? DirectoryField.NUMBER
                    : mapping.has(DirectoryField.USER_NAME) ? DirectoryField.USER_NAME : DirectoryField.EMAIL;
            report(identity, "", Fault.NUMBER_MISSING);
        } else if (number.length() > 60) {
            report(DirectoryField.USER_NAME, number, Fault.TOO_LONG);
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
            name = new PersonName(orEmpty(text(DirectoryField.FIRST_NAME, 120)), orEmpty(text(DirectoryField.LAST_NAME, 120)));
        } else {
            name = PersonName.ofFull(orEmpty(text(DirectoryField.FULL_NAME, 120)));
        }
        if (name.isEmpty()) {
            DirectoryField told = mapping.has(DirectoryField.LAST_NAME)
                    ? DirectoryField.LAST_NAME
                    : mapping.has(DirectoryField.FULL_NAME) ? DirectoryField.FULL_NAME : DirectoryField.FIRST_NAME;
            report(told, "", Fault.NAME_MISSING);
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
        String email = text(DirectoryField.EMAIL, 254);
        if (email != null && !EMAIL.matcher(email).matches()) {
            report(DirectoryField.EMAIL, email, Fault.EMAIL_MALFORMED);
            return null;
        }
        return email;
    }

    private String managerKey() {
        return mapping.managerField()
                .map(field -> field == DirectoryField.MANAGER_USER_NAME ? login(text(field, 200)) : text(field, 254))
                .orElse(null);
    }

    private LocalDate hiredOn() {
        Optional<MappedColumn> column = mapping.column(DirectoryField.HIRED_ON);
        String value = column.map(told -> row.cell(told.position())).orElse("");
        if (value.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = Optional.ofNullable(column.get().dayFormat()).flatMap(format -> format.read(value));
        if (day.isEmpty()) {
            report(column.get().header(), value, Fault.DAY_UNREADABLE);
        } else if (day.get().isAfter(today.plusYears(1)) || day.get().isBefore(today.minusYears(YEARS_OF_WORK))) {
            report(column.get().header(), value, Fault.DAY_IMPOSSIBLE);
            return null;
        }
        return day.orElse(null);
    }

    private Integer grade() {
        String value = text(DirectoryField.GRADE, 60);
        if (value == null) {
            return mapping.derivesGrades() ? null : 1;
        }
        var digits = GRADE.matcher(value);
        int grade = digits.matches() ? Integer.parseInt(digits.group(1)) : 0;
        if (grade < 1) {
            report(DirectoryField.GRADE, value, Fault.GRADE_IMPOSSIBLE);
            return 1;
        }
        return grade;
    }

    private String unit() {
        String path = unitPath.of(row);
        if (path.length() > 500) {
            report(DirectoryField.UNIT, path, Fault.TOO_LONG);
            return defaults.unit();
        }
        return path;
    }

    private String site() {
        String site = text(DirectoryField.SITE, 120);
        String place = site == null ? text(DirectoryField.CITY, 120) : site;
        return place == null ? defaults.site() : place;
    }

    private String country() {
        String value = text(DirectoryField.COUNTRY, 120);
        if (value == null) {
            return mapping.has(DirectoryField.COUNTRY) ? "" : defaults.country();
        }
        return Places.country(value).orElseGet(() -> {
            report(DirectoryField.COUNTRY, value, Fault.COUNTRY_UNKNOWN);
            return "";
        });
    }

    private String zone(String site, String country) {
        String value = text(DirectoryField.TIME_ZONE, 60);
        if (value != null) {
            return Places.zone(value).map(ZoneId::getId).orElseGet(() -> {
                report(DirectoryField.TIME_ZONE, value, Fault.ZONE_UNKNOWN);
                return defaults.zone();
            });
        }
        String city = text(DirectoryField.CITY, 120);
        String abroad = mapping.has(DirectoryField.COUNTRY) ? country : "";
        return Places.zone(city == null ? site : city, abroad).map(ZoneId::getId).orElse(defaults.zone());
    }

    private String language() {
        String value = text(DirectoryField.LANGUAGE, 120);
        if (value == null) {
            return defaults.language();
        }
        return Languages.first(value).orElseGet(() -> {
            report(DirectoryField.LANGUAGE, value, Fault.LANGUAGE_UNKNOWN);
            return defaults.language();
        });
    }

    /** Null when the field is not told. */
    private String text(DirectoryField field, int longest) {
        String value = mapping.column(field)
                .map(column -> row.cell(column.position()))
                .orElse("");
        if (value.length() > longest) {
            report(field, value, Fault.TOO_LONG);
            return value.substring(0, longest);
        }
        return value.isEmpty() ? null : value;
    }

    private void report(DirectoryField field, String value, Fault fault) {
        report(mapping.column(field).map(MappedColumn::header).orElse(""), value, fault);
    }

    private void report(String column, String value, Fault fault) {
        problems.add(new Problem(row.number(), column, value, fault, 0));
    }
}
