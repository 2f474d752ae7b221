package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.binome.matching.boundary.WhatWouldHelp;
import org.binome.people.boundary.SignedIn;
import org.binome.web.faces.TextView;

/** What the person who is signed in could change where nobody was found for them (B04). */
@Named("myHelp")
@RequestScoped
public class MyHelpView {

    @Inject
    WhatWouldHelp helping;

    @Inject
    SignedIn signedIn;

    @Inject
    TextView text;

    private List<MyHelp> all;

    public List<MyHelp> getAll() {
        if (all == null) {
            all = signedIn.me().isEmpty()
                    ? List.of()
                    : helping.mine(text.locale()).stream()
                            .map(one -> new MyHelp(
                                    one.campaign(), one.enrolmentId(), ChangeWords.ways(text.texts(), one.answers())))
                            .toList();
        }
        return all;
    }
}
