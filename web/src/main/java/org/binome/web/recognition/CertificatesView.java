package org.binome.web.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.binome.recognition.boundary.CertificateCard;
import org.binome.recognition.boundary.Certifying;

/** The certificates of the person who is signed in, and those that can be asked for. */
@Named("certificates")
@RequestScoped
public class CertificatesView {

    @Inject
    Certifying certifying;

    private List<CertificateCard> all;

    public List<CertificateCard> getAll() {
        if (all == null) {
            all = certifying.mine();
        }
        return all;
    }
}
