package org.binome.people.control.reading;

import java.util.Map;
import org.binome.shared.InvalidException;

/** The file cannot be taken in at all, whatever its columns mean. */
public class UnreadableFileException extends InvalidException {

    public UnreadableFileException(String reason) {
        this(reason, Map.of());
    }

    public UnreadableFileException(String reason, Map<String, Object> parameters) {
        super("people.file-" + reason, parameters);
    }
}
