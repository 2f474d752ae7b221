package org.binome.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What the server itself costs, to read the product's figures against: an empty Faces page and a resource that asks the
 * database {@code SELECT 1}, in a small WAR of their own beside the product, measured in the same run.
 */
final class Peers {
    static final String ROOT = "/peers/";
    static final String FACES = ROOT + "empty.xhtml";
    static final String SELECT = ROOT + "rest/one";

    private static final Map<String, String> ENTRIES = new TreeMap<>(Map.of(
            "WEB-INF/web.xml", "peer/web.xml",
            "WEB-INF/beans.xml", "peer/beans.xml",
            "empty.xhtml", "peer/empty.xhtml",
            "WEB-INF/classes/org/binome/bench/peer/PeerApplication.class", "peer/PeerApplication.class",
            "WEB-INF/classes/org/binome/bench/peer/SelectOne.class", "peer/SelectOne.class"));

    private Peers() {}

    static void deploy(StackProcess stack) throws IOException {
        Path archive = stack.data().resolve("peers.war");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : ENTRIES.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                try (InputStream in = Peers.class.getResourceAsStream(entry.getValue())) {
                    in.transferTo(zip);
                }
            }
        }
        stack.applicationServer().deploy(archive);
    }
}
