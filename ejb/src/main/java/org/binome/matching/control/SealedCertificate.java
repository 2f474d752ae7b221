package org.binome.matching.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A certificate ready to be kept.
 *
 * @param fingerprint SHA-256 of the text, in hexadecimal
 * @param parts the text under gzip, cut into parts that are stored and read one by one
 */
public record SealedCertificate(String fingerprint, List<byte[]> parts) {

    private static final int PART = 256 << 10;

    /** Writes the text. */
    @FunctionalInterface
    interface Text {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Numbers pack well in any case, and a round waits for it. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, PART);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    static SealedCertificate of(Text text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(PART);
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(new FastGzip(packed), digest)) {
            text.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SealedCertificate(HexFormat.of().formatHex(digest.digest()), cut(packed.toByteArray()));
    }

    private static List<byte[]> cut(byte[] packed) {
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < packed.length; from += PART) {
            parts.add(Arrays.copyOfRange(packed, from, Math.min(packed.length, from + PART)));
        }
        return parts;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
