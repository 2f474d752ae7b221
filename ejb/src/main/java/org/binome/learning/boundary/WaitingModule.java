package org.binome.learning.boundary;

/** A module to finish. @param required true when one of the reader's campaigns proposes trained people only */
public record WaitingModule(ModuleCard module, boolean required) {}
