package org.binome.people.control.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.binome.people.control.reading.Row;
import org.binome.people.entity.ColumnMapping;
import org.binome.people.entity.DayFormat;
import org.binome.people.entity.DirectoryField;
import org.binome.people.entity.Fault;
import org.binome.people.entity.ImportDefaults;
import org.binome.people.entity.MappedColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonReaderTest {

    private static final ImportDefaults DEFAULTS =
            new ImportDefaults("Company", "Head office", "FR", "Europe/Paris", "fr");

    @Test
    void understandsAWholeRow() {
        PersonReader.Reading reading = reader(
                        DirectoryField.NUMBER,
                        DirectoryField.FULL_NAME,
                        DirectoryField.USER_NAME,
                        DirectoryField.HIRED_ON,
                        DirectoryField.UNIT,
                        DirectoryField.UNIT,
                        DirectoryField.CITY,
                        DirectoryField.COUNTRY,
                        DirectoryField.LANGUAGE,
                        DirectoryField.GRADE)
                .read(row(
                        "12",
                        "Ann Lee",
                        "CORP\\ann",
                        "03/02/2019",
                        "R&D",
                        "Tools/Web",
                        "Singapore",
                        "Singapour",
                        "English, Malay",
                        "G7"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.person())
                .isEqualTo(new Person(
                        9,
                        "12",
                        "Ann",
                        "Lee",
                        "ann",
                        null,
                        null,
                        null,
                        LocalDate.of(2019, 2, 3),
                        7,
                        "R&D/Tools∕Web",
                        "Singapore",
                        "SG",
                        "Asia/Singapore",
                        "en"));
    }

    @Test
    void takesTheDefaultsWhereTheListIsSilent() {
        Person person =
                reader(DirectoryField.EMAIL).read(row("marie.dupont@corp.fr")).person();

        assertThat(person.number()).isEqualTo("marie.dupont@corp.fr");
        assertThat(person.fullName()).isEqualTo("Marie Dupont");
        assertThat(person.unit()).isEqualTo("Company");
        assertThat(person.site()).isEqualTo("Head office");
        assertThat(person.zone()).isEqualTo("Europe/Paris");
        assertThat(person.language()).isEqualTo("fr");
        assertThat(person.grade()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "HIRED_ON, 31/02/2019, DAY_NOT_IN_CALENDAR",
        "HIRED_ON, 2019-02-03, DAY_UNREADABLE",
        "HIRED_ON, 03/02/2219, DAY_IMPOSSIBLE",
        "HIRED_ON, 03/02/1819, DAY_IMPOSSIBLE",
        "EMAIL, ann(at)corp, EMAIL_MALFORMED",
        "GRADE, high, GRADE_IMPOSSIBLE",
        "COUNTRY, Atlantis, COUNTRY_UNKNOWN",
        "TIME_ZONE, Moon/Base, ZONE_UNKNOWN",
        "LANGUAGE, Klingon, LANGUAGE_UNKNOWN",
        "TITLE, #REF!, CELL_BROKEN",
        "LAST_NAME, '', NAME_MISSING"
    })
    void tellsWhatIsWrong(DirectoryField field, String value, Fault fault) {
        assertThat(reader(DirectoryField.NUMBER, field).read(row("1", value)).problems())
                .extracting(Problem::row, Problem::column, Problem::value, Problem::fault)
                .contains(tuple(9, field.name() + "1", value, fault));
    }

    @Test
    void tellsAMissingNumberAndAShiftedRow() {
        assertThat(reader(DirectoryField.NUMBER, DirectoryField.FULL_NAME)
                        .read(row("", "Ann", "x"))
                        .problems())
                .extracting(Problem::fault)
                .containsExactly(Fault.ROW_SHIFTED, Fault.NUMBER_MISSING);
    }

    @Test
    void onePathInOneColumn() {
        assertThat(reader(DirectoryField.NUMBER, DirectoryField.UNIT)
                        .read(row("1", "Corp > R&D/Tools"))
                        .person()
                        .unit())
                .isEqualTo("Corp/R&D/Tools");
    }

    private static Row row(String... cells) {
        return new Row(9, Arrays.asList(cells));
    }

    private static PersonReader reader(DirectoryField... fields) {
        List<MappedColumn> columns = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            columns.add(new MappedColumn(i, fields[i].name() + i, fields[i], DayFormat.DAY_MONTH_YEAR, i));
        }
        return new PersonReader(new ColumnMapping(columns), DEFAULTS, "corp", LocalDate.of(2026, 11, 1));
    }
}
