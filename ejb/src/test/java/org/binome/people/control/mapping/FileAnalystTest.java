package org.binome.people.control.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.binome.people.control.reading.TableFile;
import org.binome.people.control.reading.UnreadableFileException;
import org.binome.people.entity.DayFormat;
import org.binome.people.entity.DirectoryField;
import org.binome.people.entity.ImportFile;
import org.binome.people.entity.MappedColumn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileAnalystTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("a database export without names: login, manager, units from coarse to fine")
    void databaseExport() throws IOException {
        FileAnalysis analysis = analyse(
                "EmployeeID,LoginID,ManagerID,Title,HireDate,Department,GroupName",
                "1,corp\\ann0,3,Technician - WC60,1996-07-31,Production,Manufacturing",
                "2,corp\\ann1,3,Buyer,1997-02-26,Purchasing,Inventory",
                "3,corp\\bob0,,Chief,1997-12-12,Executive,Executive",
                "4,corp\\cem0,2,Buyer,1998-01-05,Shipping,Inventory");

        assertThat(fields(analysis)).isEqualTo("NUMBER USER_NAME MANAGER_NUMBER TITLE HIRED_ON UNIT UNIT");
        assertThat(analysis.proposal().all(DirectoryField.UNIT))
                .extracting(MappedColumn::header)
                .containsExactly("GroupName", "Department");
        assertThat(analysis.file().rows()).isEqualTo(4);
        assertThat(analysis.file().loginDomain()).isEqualTo("corp");
        assertThat(analysis.proposal().derivesNames()).isTrue();
        assertThat(analysis.proposal().derivesGrades()).isTrue();
    }

    @Test
    @DisplayName("a French export: accents, day first, manager by e-mail, birthday and salary unused")
    void frenchExport() throws IOException {
        FileAnalysis analysis = analyse(
                "Civilité;Nom;Prénom;Matricule;Adresse e-mail;Date d'entrée;Date de naissance;N+1;Intitulé de poste;Établissement;Pays;Niveau;Langue;Salaire",
                "Mme;Dupont;Léa;0012;lea@corp.fr;03/02/2019;01/01/1980;max@corp.fr;Cheffe de projet;Lyon;France;5;français;1",
                "M.;Moreau;Max;0007;max@corp.fr;14/11/2008;02/01/1970;;Directeur;Lyon;France;8;français;2");

        assertThat(fields(analysis))
                .isEqualTo(
                        "- LAST_NAME FIRST_NAME NUMBER EMAIL HIRED_ON - MANAGER_EMAIL TITLE SITE COUNTRY GRADE LANGUAGE -");
        assertThat(format(analysis)).isEqualTo(DayFormat.DAY_MONTH_YEAR);
    }

    @Test
    @DisplayName("a German and a Spanish list are understood, the manager by number since no value holds an @")
    void otherLanguages() throws IOException {
        String german = "Personalnr;Vorname;Nachname;Standort;Eintritt;Abteilung;%s;E-Mail;Geburtsdatum";
        for (String manager : List.of("Vorgesetzter", "Chef", "Vorgesetzter/Chef", "Personal-Nr. des Vorgesetzten")) {
            assertThat(fields(analyse(
                            german.formatted(manager),
                            "1001;Anna;Kurz;Wien;05.03.2019;Vertrieb;1002;anna@corp.at;01.01.1980",
                            "1002;Max;Lang;Wien;14.11.2008;Vertrieb;;max@corp.at;02.01.1970")))
                    .isEqualTo("NUMBER FIRST_NAME LAST_NAME SITE HIRED_ON UNIT MANAGER_NUMBER EMAIL -");
        }
        assertThat(fields(analyse(
                        "Nº empleado;Nombre;Apellidos;Correo electrónico;Fecha de ingreso;Departamento;Sede;Jefe;Puesto;Sueldo",
                        "7;Ana;Ruiz Gil;ana@corp.es;05/03/2019;Ventas;Sevilla;8;Analista;1",
                        "8;Juan;Paz Mora;juan@corp.es;14/11/2008;Ventas;Sevilla;;Directora;2")))
                .isEqualTo("NUMBER FIRST_NAME LAST_NAME EMAIL HIRED_ON UNIT SITE MANAGER_NUMBER TITLE -");
    }

    @Test
    @DisplayName("managers who are found nowhere are told by e-mail only when they look like it")
    void unknownManagers() throws IOException {
        assertThat(fields(analyse("Email;Boss", "ann@corp.org;77", "bob@corp.org;78")))
                .isEqualTo("EMAIL MANAGER_NUMBER");
        assertThat(fields(analyse("Email;Boss", "ann@corp.org;eve@corp.org"))).isEqualTo("EMAIL MANAGER_EMAIL");
    }

    @Test
    void oneColumnForTheWholeName() throws IOException {
        assertThat(fields(analyse("Nom;Email", "Léa Dupont;lea@corp.fr", "Max Moreau;max@corp.fr")))
                .isEqualTo("FULL_NAME EMAIL");
        assertThat(fields(analyse("Employee Name,Personnel No.,Reports to", "Ann Lee,4,5", "Bob Ray,5,")))
                .isEqualTo("FULL_NAME NUMBER MANAGER_NUMBER");
        assertThat(fields(analyse("Nombre;Correo", "Ana Ruiz;ana@corp.es", "Juan Paz;juan@corp.es")))
                .isEqualTo("FULL_NAME EMAIL");
    }

    @Test
    @DisplayName("managers told by login are recognised by where their values occur")
    void managerByLogin() throws IOException {
        assertThat(fields(analyse("id,user_name,first_name,last_name,supervisor", "1,ann,A,N,bob", "2,bob,B,O,")))
                .isEqualTo("NUMBER USER_NAME FIRST_NAME LAST_NAME MANAGER_USER_NAME");
    }

    @ParameterizedTest
    @CsvSource({
        "1996-07-31, YEAR_MONTH_DAY",
        "31/07/1996, DAY_MONTH_YEAR",
        "07/31/1996, MONTH_DAY_YEAR",
        "05/06/1996, DAY_MONTH_YEAR",
        "31.7.96, DAY_MONTH_YEAR",
        "31 juil. 1996, DAY_MONTH_NAME_YEAR",
        "'Jul 31, 1996', MONTH_NAME_DAY_YEAR",
        "19960731, COMPACT",
        "1996-07-31T00:00:00Z, YEAR_MONTH_DAY",
        "7/31/1996 12:00:00 AM, MONTH_DAY_YEAR",
        "35277, SERIAL"
    })
    void dayFormats(String day, DayFormat format) throws IOException {
        assertThat(format(analyse("Id;Hire date", "1;" + day, "2;" + day))).isEqualTo(format);
    }

    @Test
    @DisplayName("one day beyond the twelfth anywhere in the column decides which of day and month stands first")
    void oneRowDecides() throws IOException {
        assertThat(format(analyse("Id;Hire date", "1;05/06/1996", "2;06/07/1997", "3;02/28/1998")))
                .isEqualTo(DayFormat.MONTH_DAY_YEAR);
    }

    @Test
    @DisplayName("the way most days are written counts, even where many others are wrong")
    void mostRowsDecide() throws IOException {
        assertThat(format(analyse("Id;Hire date", "1;2020-01-05", "2;2020-13-45", "3;05.03.2019")))
                .isEqualTo(DayFormat.YEAR_MONTH_DAY);
        assertThat(format(analyse("Id;Hire date", "1;03/05/2019", "2;?", "3;soon", "4;03/31/2019")))
                .isEqualTo(DayFormat.MONTH_DAY_YEAR);
        assertThat(analyse("Id;Hire date", "1;2020-13-45", "2;never")
                        .proposal()
                        .column(DirectoryField.HIRED_ON)
                        .orElseThrow()
                        .dayFormat())
                .isNull();
    }

    @Test
    void titleLinesAboveTheHeaderAndListsWithoutOne() throws IOException {
        FileAnalysis titled = analyse("Employees 2026", "", "Id;Name", "1;Ann Lee");
        assertThat(titled.file().headerRow()).isEqualTo(3);
        assertThat(titled.file().rows()).isEqualTo(1);

        FileAnalysis bare = analyse("1;Ann Lee;ann@corp.org", "2;Bob Ray;bob@corp.org");
        assertThat(bare.file().headerRow()).isZero();
        assertThat(bare.file().rows()).isEqualTo(2);
        assertThat(bare.proposal().columns()).extracting(MappedColumn::header).containsExactly("A", "B", "C");
    }

    @Test
    void theSameColumnsHaveTheSameSignature() throws IOException {
        assertThat(analyse("Id;Name", "1;A B").file().signature())
                .isEqualTo(analyse("ID;name", "2;C D").file().signature())
                .isNotEqualTo(analyse("Id;Names", "1;A B").file().signature());
    }

    @Test
    void refusesAListOfNobody() {
        assertThatThrownBy(() -> analyse("Id;Name")).isInstanceOf(UnreadableFileException.class);
    }

    private static String fields(FileAnalysis analysis) {
        return analysis.proposal().columns().stream()
                .map(column -> column.field() == null ? "-" : column.field().name())
                .collect(Collectors.joining(" "));
    }

    private static DayFormat format(FileAnalysis analysis) {
        return analysis.proposal().column(DirectoryField.HIRED_ON).orElseThrow().dayFormat();
    }

    private FileAnalysis analyse(String... lines) throws IOException {
        Path file = Files.write(folder.resolve("people.csv"), Arrays.asList(lines));
        return FileAnalyst.analyse(TableFile.of(file), new ImportFile("people.csv", 0, "UTF-8", ","));
    }
}
