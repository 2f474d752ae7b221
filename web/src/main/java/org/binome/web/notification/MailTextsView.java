package org.binome.web.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import org.binome.notification.boundary.MailText;
import org.binome.notification.boundary.MailWording;

/** All mails, each with its languages. */
@Named("mailTexts")
@RequestScoped
public class MailTextsView {

    @Inject
    MailWording wording;

    private List<List<MailText>> byKind;

    @PostConstruct
    void open() {
        byKind = List.copyOf(wording.list().stream()
                .collect(groupingBy(MailText::kind, LinkedHashMap::new, toList()))
                .values());
    }

    public List<List<MailText>> getByKind() {
        return byKind;
    }
}
