package org.binome.programme.boundary;

import java.io.Serializable;

/** How many employees rules admit, of all who work here. */
public record Eligibility(long eligible, long employees) implements Serializable {}
