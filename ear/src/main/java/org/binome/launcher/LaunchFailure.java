package org.binome.launcher;

/** Something did not start. The message is one sentence for the person at the terminal. */
public class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LaunchFailure(String sentence) {
        super(sentence);
    }

    public LaunchFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
