package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A problem in a file")
class InstanceFileTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("B01 is read, solved and proven")
    void solved() throws IOException {
        Problem problem = read("3 2 5\n1 1\n0 0 9000\n0 1 8000\n1 0 8500\n1 1 100\n2 1 10000\n");
        Plan plan = Solver.solve(problem);
        assertThat(plan.matches()).hasSize(2);
        assertThat(plan.total()).isEqualTo(19_000);
        assertThat(Checker.check(problem, plan).proven()).isTrue();
    }

    @Test
    @DisplayName("may be empty, and separate by any white space")
    void forms() throws IOException {
        assertThat(read("0 0 0").edges()).isZero();
        assertThat(read(" 1\t1\r\n1\n 2\r\n\n0 0 5 \n\n").capacity(1)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 1 1;1;0 0        | line 3: a score is missing",
                "1 1 1;1;0 0 10001  | line 3: a score is more than 10000",
                "1 1 1;1;0 1 5      | line 3: a mentor is more than 0",
                "1 1 1;-1;0 0 5     | line 2: the capacity of mentor 0 is not a number of 0 or more",
                "1 1 1;1;0 0 5.5    | line 3: a score is not a whole number",
                "1 1 1;1;0 0 5;0 0 5| line 4: there is more than the first line announces",
                "1 1 2;1;0 0 5;0 0 5| a pair appears twice",
                "x                  | line 1: the number of mentees is not a number of 0 or more"
            })
    @DisplayName("is refused with the line and what is wrong there")
    void refused(String content, String problem) {
        assertThatThrownBy(() -> read(content.replace(';', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(problem);
    }

    private Problem read(String content) throws IOException {
        return InstanceFile.read(Files.writeString(folder.resolve("instance.txt"), content));
    }
}
