package org.binome.people.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.binome.shared.BusinessException;
import org.binome.shared.InvalidException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DirectoryImportTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final ImportDefaults DEFAULTS =
            new ImportDefaults("Company", "Head office", "", "Europe/Paris", "fr");
    private static final ImportTally QUIET = new ImportTally(0, 1, 0, 2, 97, 3, 102);
    private static final ImportTally MANY_LEAVE = new ImportTally(0, 1, 0, 2, 40, 60, 102);

    @Test
    void goesFromFileToDirectory() {
        DirectoryImport list = list(DirectoryField.NUMBER);

        list.check();
        list.checked(QUIET);
        list.confirm(false);
        list.applied(QUIET, NOW);

        assertThat(list.phase()).isEqualTo(ImportPhase.DONE);
        assertThat(list.finishedAt()).isEqualTo(NOW);
    }

    @Test
    void nothingIsTakenOverWhileThereAreProblems() {
        DirectoryImport list = list(DirectoryField.NUMBER);
        list.check();
        list.checked(ImportTally.ofProblems(4));

        assertCode(() -> list.confirm(true), "people.import-not-ready");
        list.remap(list.mapping(), DEFAULTS);
        assertThat(list.phase()).isEqualTo(ImportPhase.MAPPING);
    }

    @Test
    @DisplayName("more than a fifth leaves only when somebody says so")
    void guardsAgainstTruncatedLists() {
        DirectoryImport list = list(DirectoryField.NUMBER);
        list.check();
        list.checked(MANY_LEAVE);

        assertCode(() -> list.confirm(false), "people.import-many-leave");
        list.confirm(true);
        assertThat(list.phase()).isEqualTo(ImportPhase.APPLYING);
    }

    @Test
    void theGuardHoldsAgainWhenTheDirectoryHasChangedMeanwhile() {
        DirectoryImport list = list(DirectoryField.NUMBER);
        list.check();
        list.checked(QUIET);
        list.confirm(false);

        assertCode(() -> list.applied(MANY_LEAVE, NOW), "people.import-many-leave");
    }

    @Test
    void aMappingMustTellPeopleApartAndNothingTwice() {
        assertCode(() -> list(DirectoryField.TITLE).check(), "people.mapping-identity");
        assertCode(
                () -> list(DirectoryField.NUMBER, DirectoryField.TITLE, DirectoryField.TITLE)
                        .check(),
                "people.mapping-twice");
        list(DirectoryField.NUMBER, DirectoryField.UNIT, DirectoryField.UNIT).check();
    }

    @Test
    void whatIsOverStaysOver() {
        DirectoryImport list = list(DirectoryField.NUMBER);
        list.cancel(NOW);

        assertCode(list::check, "people.import-not-waiting");
        assertCode(() -> list.cancel(NOW), "people.import-over");
    }

    @Test
    void defaultsMustExist() {
        assertThatThrownBy(() -> new ImportDefaults("C", "S", "XX", "Europe/Paris", "fr"))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> new ImportDefaults("C", "S", "FR", "Europe/Atlantis", "fr"))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void aMappingSurvivesBeingStored() {
        ColumnMapping mapping = new ColumnMapping(List.of(
                new MappedColumn(0, "Numéro - \"n°\"", DirectoryField.NUMBER, null, 12),
                new MappedColumn(1, "Entrée", null, DayFormat.SERIAL, 3)));
        ColumnMappingText text = new ColumnMappingText();

        assertThat(text.convertToEntityAttribute(text.convertToDatabaseColumn(mapping))
                        .columns())
                .isEqualTo(mapping.columns());
    }

    private static void assertCode(Runnable act, String code) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessException.class, problem -> assertThat(problem.code())
                        .isEqualTo(code));
    }

    private static DirectoryImport list(DirectoryField... fields) {
        List<MappedColumn> columns = IntStream.range(0, fields.length)
                .mapToObj(position -> new MappedColumn(position, "c" + position, fields[position], null, 1))
                .toList();
        return new DirectoryImport(
                new ImportFile("people.csv", 1, "UTF-8", ","), new ColumnMapping(columns), DEFAULTS, "subject", NOW);
    }
}
