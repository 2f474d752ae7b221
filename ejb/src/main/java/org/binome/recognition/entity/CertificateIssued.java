package org.binome.recognition.entity;

import org.binome.shared.DomainEvent;

/** One of the two has got a certificate of their pairing. */
public record CertificateIssued(long certificateId, long pairingId) implements DomainEvent {}
