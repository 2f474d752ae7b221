package org.binome.pairing.boundary;

/**
 * One version of a campaign's charter in one language.
 *
 * @param language of the text, ISO 639-1: English where the charter does not stand in the language asked for
 */
public record CharterText(String campaign, int version, String language, String text) {}
