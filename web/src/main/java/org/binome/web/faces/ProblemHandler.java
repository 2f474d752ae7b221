package org.binome.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
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
        if (problem.isAbsent() && !context.isPostback()) {
            return notFound(context);
        }
        if (context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE || context.getViewRoot() == null) {
            return false;
        }
        List<String> sentences =
                problem.sentences(Texts.in(context.getViewRoot().getLocale()));
        sentences.forEach(sentence ->
                context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence)));
        if (sentences.isEmpty()) {
            return problem.isAbsent() && notFound(context);
        }
        context.validationFailed();
        context.renderResponse();
        return true;
    }

    private static boolean notFound(FacesContext context) {
        if (context.getExternalContext().isResponseCommitted()) {
            return false;
        }
        try {
            context.getExternalContext().responseSendError(404, null);
            context.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
