package org.binome.people.control.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the characters of a text file are stored, found by its content: byte order mark, else UTF-16 by its zero bytes, else
 * UTF-8 when the whole file is valid UTF-8, else Windows-1252.
 *
 * @param markBytes length of the byte order mark to skip
 */
public record TextEncoding(Charset charset, int markBytes) {

    /** One control character in so many others is still a text. */
    private static final int MOST_STRANGE = 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4096);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (zeros(head, 1) > head.length / 4) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (zeros(head, 0) > head.length / 4) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        return new TextEncoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS, 0);
    }

    /**
     * False for pictures, archives and programs: they are full of control characters, where a list has one at most by
     * accident, and begin with a mark of their own.
     */
    boolean looksLikeText(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(4096), charset);
        }
        long strange = head.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        return strange * MOST_STRANGE <= head.length();
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int offset) {
        int zeros = 0;
        for (int i = offset; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer sink = CharBuffer.allocate(16_384);
        ByteBuffer buffer = ByteBuffer.allocate(16_384);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            boolean atEnd = false;
            while (!atEnd) {
                int read = in.read(buffer.array(), buffer.position(), buffer.remaining());
                atEnd = read < 0;
                buffer.position(buffer.position() + Math.max(read, 0)).flip();
                sink.clear();
                if (decoder.decode(buffer, sink, atEnd).isError()) {
                    return false;
                }
                buffer.compact();
            }
        }
        return true;
    }
}
