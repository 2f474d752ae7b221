package org.binome.people.control.importing;

/** Somebody has called the run off; whatever it did in the open transaction is undone. */
public class CalledOffException extends RuntimeException {}
