package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.binome.matching.boundary.AskingMentor;
import org.binome.matching.boundary.MyUnblocking;
import org.binome.matching.boundary.WhatWouldHelp;
import org.binome.web.faces.MeView;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** What the person who is signed in could change where nobody was found for them (B04). */
@Named("myHelp")
@RequestScoped
public class MyHelpView {

    @Inject
    WhatWouldHelp helping;

    @Inject
    AskingMentor asking;

    @Inject
    MeView me;

    @Inject
    TextView text;

    @Inject
    @Param(name = "help")
    String help;

    private List<MyHelp> all;

    /** Whether the reader wants to know what could help: it takes a while, so a home page does not tell unasked. */
    public boolean isAsked() {
        return help != null;
    }

    public List<MyHelp> getAll() {
        if (all == null) {
            all = told().stream()
                    .map(one -> new MyHelp(
                            one.campaignId(),
                            one.campaign(),
                            one.enrolmentId(),
                            one.rank(),
                            one.roundsWaited(),
                            asking.mayAsk(one.campaignId()),
                            one.trainingMissing(),
                            ChangeWords.ways(text.texts(), one.answers())))
                    .toList();
        }
        return all;
    }

    private List<MyUnblocking> told() {
        if (!me.isKnown()) {
            return List.of();
        }
        return isAsked() ? helping.mine(text.locale()) : helping.waiting();
    }
}
