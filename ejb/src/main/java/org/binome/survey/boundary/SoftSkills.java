package org.binome.survey.boundary;

/** How a mentor mentored, as both of the pair say: the mean of the two, 1 to 5 in halves. */
public record SoftSkills(double pedagogy, double communication, double patience, double adaptability) {}
