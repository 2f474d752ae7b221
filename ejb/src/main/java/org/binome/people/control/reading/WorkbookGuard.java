package org.binome.people.control.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Refuses workbooks that would inflate beyond the limits: first by what their directory declares, without inflating
 * anything; then by counting what really comes out, since a directory can lie.
 */
final class WorkbookGuard {

    private static final int USUAL_RATIO = 100;
    private static final long SMALL = 4L << 20;

    private WorkbookGuard() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> parts = Collections.list(zip.entries());
            if (parts.stream().noneMatch(part -> part.getName().startsWith("xl/"))) {
                throw new UnreadableFileException("not-a-table");
            }
            refuseIf(parts.size() > Limits.WORKBOOK_PARTS);
            refuseIf(parts.stream().mapToLong(ZipEntry::getSize).sum() > Limits.INFLATED_BYTES);
            for (ZipEntry part : parts) {
                refuseIf(
                        part.getSize() > SMALL && part.getSize() / Math.max(1, part.getCompressedSize()) > USUAL_RATIO);
                refuseIf(part.getName().endsWith("sharedStrings.xml") && part.getSize() > Limits.SHARED_TEXT_BYTES);
            }
            count(zip, parts);
        } catch (ZipException e) {
            throw new UnreadableFileException("not-a-workbook");
        }
    }

    private static void count(ZipFile zip, List<? extends ZipEntry> parts) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry part : parts) {
            long inflated = 0;
            try (InputStream in = zip.getInputStream(part)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    inflated += read;
                    refuseIf(inflated > part.getSize());
                }
            }
        }
    }

    private static void refuseIf(boolean bomb) {
        if (bomb) {
            throw new UnreadableFileException("inflates", Map.of("megabytes", Limits.INFLATED_BYTES >> 20));
        }
    }
}
