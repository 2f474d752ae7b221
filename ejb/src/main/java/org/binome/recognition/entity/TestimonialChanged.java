package org.binome.recognition.entity;

import org.binome.shared.DomainEvent;

/** A testimonial was written, agreed to, published, refused or taken back; its text stays out of this. */
public record TestimonialChanged(long testimonialId, TestimonialStatus status) implements DomainEvent {}
