package org.binome.pairing.boundary;

/** One version of a campaign's charter in one language. */
public record CharterText(String campaign, int version, String text) {}
