package org.binome.recognition.entity;

import org.binome.shared.DomainEvent;

/** Its holder wants the certificate to be valid no more. */
public record CertificateRevoked(long certificateId) implements DomainEvent {}
