package org.binome.web.faces;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** All texts in English, the language of reference: the files of {@code org/binome/web/texts} as one bundle. */
public class I18n extends ResourceBundle {

    private final Map<String, String> texts;

    public I18n() {
        this("");
    }

    /** @param suffix which of the files, e.g. {@code _fr} */
    protected I18n(String suffix) {
        texts = TextFiles.read(suffix);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts.keySet();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keySet());
    }
}
