package org.binome.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/**
 * When a rule says no, the person sees the sentence on the same page and loses nothing typed; what is absent or not
 * allowed is the page "not found". Everything else goes on to the error pages.
 */
public class ProblemHandler extends ExceptionHandlerWrapper {

    public ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext event = events.next().getContext();
            if (answered(event.getContext(), new Problem(event.getException()))) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext context, Problem problem) {
        if (problem.isForbidden()) {
            return refused(context, HttpServletResponse.SC_FORBIDDEN);
        }
        if (problem.isAbsent() && !context.isPostback()) {
            return refused(context, HttpServletResponse.SC_NOT_FOUND);
        }
        if (context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE || context.getViewRoot() == null) {
            return false;
        }
        List<Problem.Wrong> wrongs =
                problem.wrongs(Texts.in(context.getViewRoot().getLocale()));
        if (wrongs.isEmpty()) {
            return problem.isAbsent() && refused(context, HttpServletResponse.SC_NOT_FOUND);
        }
        wrongs.forEach(wrong -> tell(context, wrong));
        context.validationFailed();
        context.renderResponse();
        return true;
    }

    private static void tell(FacesContext context, Problem.Wrong wrong) {
        String blamed = BlamedField.find(context, wrong.field())
                .map(input -> blame(context, input))
                .orElse(null);
        context.addMessage(blamed, new FacesMessage(FacesMessage.SEVERITY_ERROR, wrong.sentence(), wrong.sentence()));
    }

    private static String blame(FacesContext context, UIInput input) {
        input.setValid(false);
        if (input instanceof HtmlInputText || input instanceof HtmlInputTextarea) {
            keepTyped(context, input);
        }
        return input.getClientId(context);
    }

    /** Faces shows a wrong line of text as it was submitted; by now it is in the model, and the line would be empty. */
    private static void keepTyped(FacesContext context, UIInput input) {
        Object value = input.getValue();
        if (value != null) {
            Converter<Object> converter = converter(context, input, value);
            input.setSubmittedValue(
                    converter == null ? value.toString() : converter.getAsString(context, input, value));
        }
    }

    @SuppressWarnings("unchecked")
    private static Converter<Object> converter(FacesContext context, UIInput input, Object value) {
        return input.getConverter() == null
                ? context.getApplication().createConverter(value.getClass())
                : input.getConverter();
    }

    private static boolean refused(FacesContext context, int status) {
        if (context.getExternalContext().isResponseCommitted()) {
            return false;
        }
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
