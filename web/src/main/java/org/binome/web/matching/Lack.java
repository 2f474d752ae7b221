package org.binome.web.matching;

/** Something a round lacks, as a card of the desk. */
public record Lack(String title, String subtitle, String verdict, String more) {}
