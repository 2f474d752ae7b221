package org.binome.recognition.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.binome.recognition.entity.Certificate;
import org.binome.skill.entity.Theme;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prints certificates: in English or French, with nothing asked of anybody outside. */
@ApplicationScoped
public class CertificatePrint {

    /** Where anybody checks a code. */
    public static final String PAGE = "/public/verify.xhtml";

    @Inject
    EntityManager entityManager;

    @Inject
    @ConfigProperty(name = "binome.base-url", defaultValue = "http://localhost:8080/binome")
    String baseUrl;

    /** @param named whether the partner's first name stands on it @return a PDF */
    public byte[] of(Certificate certificate, boolean named, Locale language) {
        CertificateText text = new CertificateText(language);
        return PdfDocument.of(text.sheet(certificate, named, themes(certificate, language), baseUrl + PAGE));
    }

    /** Names, in the order of the sessions; a theme that is gone is left out. */
    private List<String> themes(Certificate certificate, Locale language) {
        List<String> codes = certificate.achievement().themes();
        List<Theme> themes = codes.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select t from Theme t where t.code in :codes", Theme.class)
                        .setParameter("codes", codes)
                        .getResultList();
        return codes.stream()
                .flatMap(code -> themes.stream().filter(theme -> theme.code().equals(code)))
                .map(theme -> theme.name(language))
                .toList();
    }
}
