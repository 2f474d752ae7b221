package org.binome.recognition.entity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands on a certificate for others to check it by: 100 random bits, as 20 digits and letters of which none looks like
 * another (Crockford's base 32).
 */
public final class VerificationCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    /** A code nobody can guess. */
    static String random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return code.toString();
    }

    /** In groups of four, as people read and type it. */
    public static String grouped(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What somebody has typed, in whatever case and groups, O for 0 and I or L for 1; empty when it can be no code. */
    public static Optional<String> read(String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}.]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return code.matches("[" + DIGITS + "]{" + LENGTH + "}") ? Optional.of(code) : Optional.empty();
    }
}
