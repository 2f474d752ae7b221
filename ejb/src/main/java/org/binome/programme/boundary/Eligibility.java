package org.binome.programme.boundary;

/** How many employees rules admit, of all who work here. */
public record Eligibility(long eligible, long employees) {}
