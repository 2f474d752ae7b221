package org.binome.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.binome.notification.boundary.ChoosingMails;
import org.binome.web.faces.Notice;

/** One switch per kind of reminder. */
@Named("myMailsForm")
@ViewScoped
public class MyMailsForm implements Serializable {

    @Inject
    ChoosingMails choosing;

    @Inject
    Notice notice;

    private List<MailSwitch> switches;

    @PostConstruct
    void open() {
        switches = choosing.mine().stream().map(MailSwitch::new).toList();
    }

    public String save() {
        switches.forEach(one -> choosing.choose(one.getKind(), one.isOn()));
        notice.done("common.saved");
        return "/me/mails?faces-redirect=true";
    }

    public List<MailSwitch> getSwitches() {
        return switches;
    }
}
