package org.binome.people.control.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "corp\\guy1, Guy, 1",
        "corp\\guy0, Guy, ''",
        "guy, Guy, ''",
        "hung-fu0, Hung-Fu, ''",
        "françois0, François, ''",
        "marie.dupont, Marie, Dupont",
        "marie.dupont2, Marie, Dupont 2",
        "jean-luc.le_goff@corp.fr, Jean-Luc, Le Goff",
        "o'neil12, O'Neil, 12",
        "4711, 4711, ''"
    })
    void fromLogins(String login, String first, String last) {
        assertThat(PersonName.ofLogin(login)).isEqualTo(new PersonName(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marie Dupont|Marie|Dupont",
                "Dupont, Marie Anne|Marie Anne|Dupont",
                "DUPONT Marie|Marie|DUPONT",
                "Marie DE LA TOUR|Marie|DE LA TOUR",
                "Ludwig van Beethoven|Ludwig|van Beethoven",
                "Sukarno|Sukarno|''"
            })
    void fromOneText(String text, String first, String last) {
        assertThat(PersonName.ofFull(text)).isEqualTo(new PersonName(first, last));
    }
}
