package org.binome.web.matching;

import java.util.List;
import java.util.Locale;
import org.binome.matching.boundary.OwnChangeView;
import org.binome.web.faces.Texts;

/** Says what somebody could change so that one more person is matched, in the language of the page. */
final class ChangeWords {

    private ChangeWords() {}

    /** Each way in a few words, the easiest first. */
    static List<String> ways(Texts texts, List<List<OwnChangeView>> answers) {
        return answers.stream().map(set -> way(texts, set)).toList();
    }

    private static String way(Texts texts, List<OwnChangeView> set) {
        String words = PairWords.and(
                texts,
                set.stream()
                        .map(change -> texts.of("desk.change." + change.kind(), change.name()))
                        .toList());
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
