package org.binome.people.control.checking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Remembers answers, as the same few countries and languages stand in all rows of a list. */
final class Known<T> {

    private static final int REMEMBERED = 5_000;

    private final Function<String, Optional<T>> asked;
    private final Map<String, Optional<T>> answers = new HashMap<>();

    Known(Function<String, Optional<T>> asked) {
        this.asked = asked;
    }

    Optional<T> of(String text) {
        Optional<T> answer = answers.get(text);
        if (answer == null) {
            answer = asked.apply(text);
            if (answers.size() < REMEMBERED) {
                answers.put(text, answer);
            }
        }
        return answer;
    }
}
