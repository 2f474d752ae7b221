package org.binome.web.faces;

/** All texts in French. */
public class I18n_fr extends I18n {

    public I18n_fr() {
        super("_fr");
    }
}
