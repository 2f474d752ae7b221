package org.binome.notification.boundary;

/** A mail before it is sent. @param text its text part, lines separated by line feeds */
public record LetterSample(String subject, String text) {}
