package org.binome.web.matching;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.binome.matching.boundary.Proving;

/** The text of a certificate, read part by part: each in a transaction of its own, so that a slow reader holds none open. */
record CertificateStream(Proving proving, long round) implements StreamingOutput {

    @Override
    public void write(OutputStream out) throws IOException {
        Iterator<InputStream> parts = IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> proving.part(round, number))
                .takeWhile(Optional::isPresent)
                .<InputStream>map(part -> new ByteArrayInputStream(part.get()))
                .iterator();
        Enumeration<InputStream> each = new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        };
        try (InputStream text = new GZIPInputStream(new SequenceInputStream(each))) {
            text.transferTo(out);
        }
    }
}
