package org.binome.web.matching;

import java.util.List;
import org.binome.matching.boundary.OwnChangeView;
import org.binome.web.faces.Texts;

/** Says what somebody could change so that one more person is matched, in the language of the page. */
final class ChangeWords {

    private ChangeWords() {}

    /** Each way in one sentence, the easiest first. @param voice {@code you} or {@code they} */
    static List<String> ways(Texts texts, List<List<OwnChangeView>> answers, String voice) {
        return answers.stream().map(set -> way(texts, set, voice)).toList();
    }

    private static String way(Texts texts, List<OwnChangeView> set, String voice) {
        List<String> changes = set.stream()
                .map(change -> texts.of("desk.change." + voice + "." + change.kind(), change.name()))
                .toList();
        return texts.of("desk.change." + voice, PairWords.and(texts, changes));
    }
}
