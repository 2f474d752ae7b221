package org.binome.recognition.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Duo;
import org.binome.recognition.entity.Achievement;
import org.binome.recognition.entity.Certificate;
import org.binome.recognition.entity.SoftSkills;
import org.binome.recognition.entity.VerificationCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@DisplayName("P32 P36 a certificate as a PDF")
class PrintedCertificateTest {

    private static final String PAGE = "https://binome.example/public/verify.xhtml";

    @BeforeAll
    static void verapdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    @DisplayName("veraPDF finds nothing against PDF/UA-1")
    void accessible(String language) throws Exception {
        for (Certificate certificate : List.of(rich(), plain())) {
            byte[] pdf = print(certificate, Locale.forLanguageTag(language));
            Files.write(Path.of("target", "certificate-" + certificate.side() + "-" + language + ".pdf"), pdf);

            assertThat(failures(pdf)).isEmpty();
        }
    }

    @Test
    @DisplayName("veraPDF would find what is missing")
    void notices() throws Exception {
        try (PDDocument bare = new PDDocument();
                var out = new java.io.ByteArrayOutputStream()) {
            bare.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            bare.save(out);

            assertThat(failures(out.toByteArray())).isNotEmpty();
        }
    }

    @Test
    @DisplayName("says what the two did, on one page, and names the partner only when allowed")
    void says() throws IOException {
        Certificate certificate = rich();

        String named = text(print(certificate, Locale.FRENCH));
        assertThat(named)
                .contains("Inès Noël", "avec Claire", "Spring", "6", "5 h 30", "Data · Vidéo", "lors de 2 sessions")
                .contains("Pédagogie 4", "2 mars 2026", VerificationCode.grouped(certificate.code()));
        String unnamed =
                text(PdfDocument.of(new CertificateText(Locale.ENGLISH).sheet(certificate, false, List.of(), PAGE)));
        assertThat(unnamed).contains("with a colleague").doesNotContain("Claire");
    }

    @Test
    @DisplayName("a name full of markup stays a name")
    void escaped() throws IOException {
        Duo duo = Duo.signed();
        duo.ines.rename("<b>Inès</b>", "{{code}} & \"co\"");
        duo.pairing.complete(Duo.NOW);

        assertThat(text(print(certificate(duo, Side.MENTOR, SoftSkills.unknown(), 0), Locale.ENGLISH)))
                .contains("<b>Inès</b>", "& \"co\"");
    }

    private static Certificate rich() {
        Duo duo = Duo.signed();
        duo.pairing.complete(Duo.NOW);
        return certificate(duo, Side.MENTOR, new SoftSkills(4, 5, 3, 4), 2);
    }

    private static Certificate plain() {
        Duo duo = Duo.signed();
        duo.pairing.complete(Duo.NOW);
        return certificate(duo, Side.MENTEE, SoftSkills.unknown(), 0);
    }

    private static Certificate certificate(Duo duo, Side side, SoftSkills skills, int swapped) {
        return new Certificate(
                duo.pairing, side, new Achievement(6, 330, swapped, List.of("data", "video")), skills, Duo.NOW);
    }

    private static byte[] print(Certificate certificate, Locale language) {
        return PdfDocument.of(new CertificateText(language).sheet(certificate, true, List.of("Data", "Vidéo"), PAGE));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private static List<String> failures(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }
}
