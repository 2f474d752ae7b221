package org.binome.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.primefaces.component.api.InputHolder;
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
                    lines.add(line(context, field, message.getSummary()));
                }
            }
        }
        return lines;
    }

    /** The field is looked for as Faces counts rows: one that stands in each row of a list has its label there only. */
    private static Line line(FacesContext context, String field, String text) {
        List<Line> found = new ArrayList<>();
        if (field != null) {
            context.getViewRoot()
                    .invokeOnComponent(
                            context,
                            field,
                            (faces, component) -> found.add(new Line(
                                    component instanceof InputHolder holder ? holder.getInputClientId() : field,
                                    Objects.toString(component.getAttributes().get("label"), ""),
                                    text)));
        }
        return found.isEmpty() ? new Line("", "", text) : found.get(0);
    }
}
