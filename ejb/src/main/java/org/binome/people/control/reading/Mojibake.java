package org.binome.people.control.reading;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Puts right texts whose UTF-8 was once taken for Windows-1252 and stored so: {@code franÃ§ois} becomes {@code françois}.
 * Touches a text only when the whole of it reads as valid UTF-8 that way, which real texts practically never do.
 */
final class Mojibake {

    private final CharsetEncoder windows = Charset.forName("windows-1252").newEncoder();

    /** The repaired text, or the very same object when there is nothing to repair. */
    String repair(String text) {
        if (!suspicious(text)) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(text)))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static boolean suspicious(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c >= 'Â' && c <= 'ô' && text.charAt(i + 1) >= '\u0080') {
                return true;
            }
        }
        return false;
    }

    /** The bytes Windows-1252 would have read the text from; its five unused places stand for themselves. */
    private byte[] bytes(String text) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x100) {
                bytes.write(c);
            } else {
                bytes.write(windows.encode(CharBuffer.wrap(String.valueOf(c))).get());
            }
        }
        return bytes.toByteArray();
    }
}
