package org.binome.web.faces;

/** English by name, so that a request for it does not fall back to the language of the server. */
public class I18n_en extends I18n {}
