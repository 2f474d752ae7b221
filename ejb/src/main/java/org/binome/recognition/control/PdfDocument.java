package org.binome.recognition.control;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of our own as a PDF that everybody can read, also by ear: tagged, with its language and title (PDF/UA-1). */
final class PdfDocument {

    private static final String FOLDER = "/org/binome/recognition/";
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    static {
        // it tells of every step otherwise
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private PdfDocument() {}

    /** @param page XHTML in Inter; objects of the types {@code binome/mark} and {@code binome/qr} are drawn */
    static byte[] of(String page) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("inter-regular.ttf"), "Inter", REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> font("inter-semibold.ttf"), "Inter", SEMIBOLD, FontStyle.NORMAL, true)
                    .useObjectDrawerFactory(drawings())
                    // nothing is read from anywhere else
                    .useUriResolver((base, uri) -> null)
                    .withW3cDocument(parsed(page), null)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FSObjectDrawerFactory drawings() {
        DefaultObjectDrawerFactory drawings = new DefaultObjectDrawerFactory();
        drawings.registerDrawer("binome/mark", new MarkDrawing());
        drawings.registerDrawer("binome/qr", new QrDrawing());
        return drawings;
    }

    private static InputStream font(String name) {
        return PdfDocument.class.getResourceAsStream(FOLDER + name);
    }

    private static Document parsed(String page) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The sheet is ours and well-formed", e);
        }
    }
}
