package org.binome.recognition.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VerificationCodeTest {

    @Test
    @DisplayName("P32 a code has 100 bits, in groups of four, and no two are alike")
    void random() {
        Set<String> codes =
                Stream.generate(VerificationCode::random).limit(10_000).collect(Collectors.toSet());

        assertThat(codes).hasSize(10_000).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{20}"));
        assertThat(VerificationCode.grouped(codes.iterator().next())).matches("(\\w{4}-){4}\\w{4}");
    }

    @Test
    @DisplayName("P32 a code is read as people type it, and nothing else is one")
    void read() {
        assertThat(VerificationCode.read(" 0123-4567-89ab-cdef-ghjk ")).contains("0123456789ABCDEFGHJK");
        assertThat(VerificationCode.read("O123 i567 89AB CDEF GHJK")).contains("0123156789ABCDEFGHJK");
        assertThat(VerificationCode.read("")).isEmpty();
        assertThat(VerificationCode.read("0123-4567-89AB-CDEF-GHJ")).isEmpty();
        assertThat(VerificationCode.read("0123-4567-89AB-CDEF-GHJU")).isEmpty();
        assertThat(VerificationCode.read("' or 1=1 --")).isEmpty();
    }
}
