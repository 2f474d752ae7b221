package org.binome.web.faces;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the file of a page, or of a part of one, once. The server would ask our messages for a prefix of the language each time
 * a part is included, and throw away an exception since they have none.
 */
public class FoundParts extends ResourceHandlerWrapper {

    private final Map<String, ViewResource> found = new ConcurrentHashMap<>();

    public FoundParts(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public ViewResource createViewResource(FacesContext context, String name) {
        ViewResource known = found.get(name);
        if (known == null) {
            known = getWrapped().createViewResource(context, name);
            if (known != null) {
                found.put(name, known);
            }
        }
        return known;
    }
}
