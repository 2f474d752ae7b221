package org.binome.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.primefaces.context.PrimeFacesContext;

/** What is wrong on the page, for the summary on top. */
@Named("errors")
@RequestScoped
public class ErrorsView {

    /**
     * One thing to mend.
     *
     * @param field client id of the field, empty when no field is to blame
     * @param label the field's label, may be empty
     * @param text what to do
     */
    public record Line(String field, String label, String text) {}

    public List<Line> getLines() {
        return lines(true);
    }

    /** What PrimeFaces asks for when a form is sent; its own script adds it only on pages that have one of its components. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** What went well, told once. */
    public List<Line> getDone() {
        return lines(false);
    }

    private static List<Line> lines(boolean wrong) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : context.getMessageList(field)) {
                if (wrong == message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0) {
                    lines.add(new Line(field == null ? "" : field, label(context, field), message.getSummary()));
                }
            }
        }
        return lines;
    }

    private static String label(FacesContext context, String field) {
        UIComponent component = field == null ? null : context.getViewRoot().findComponent(field);
        Object label = component == null ? null : component.getAttributes().get("label");
        return label == null ? "" : label.toString();
    }
}
