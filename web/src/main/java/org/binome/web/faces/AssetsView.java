package org.binome.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** A sum over our style sheets, scripts and drawings, which stands in their addresses: browsers may keep them until one changes. */
@Named("assets")
@ApplicationScoped
public class AssetsView {

    private static final String FOLDER = "/resources/binome/";

    @Inject
    ServletContext context;

    private String version;
    private volatile String icons;

    @PostConstruct
    void sum() {
        CRC32 sum = new CRC32();
        for (String path : new TreeSet<>(context.getResourcePaths(FOLDER))) {
            try (InputStream in = context.getResourceAsStream(path)) {
                sum.update(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    public String getVersion() {
        return version;
    }

    /** Address of the drawings. A page has dozens of them, and finding a resource costs more than writing it. */
    public String getIcons() {
        if (icons == null) {
            icons = FacesContext.getCurrentInstance()
                    .getApplication()
                    .getResourceHandler()
                    .createResource("icons.svg", "binome")
                    .getRequestPath();
        }
        return icons;
    }
}
