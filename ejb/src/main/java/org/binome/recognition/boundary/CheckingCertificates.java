package org.binome.recognition.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.binome.recognition.control.Certificates;
import org.binome.recognition.entity.VerificationCode;

/** For whoever has been shown a certificate: is it valid? Nothing more is told, and unknown and revoked are told alike. */
@Stateless
@PermitAll
public class CheckingCertificates {

    @Inject
    Certificates certificates;

    /** @param code as it was typed */
    public boolean valid(@NotNull String code) {
        return VerificationCode.read(code).map(certificates::valid).orElse(false);
    }
}
