package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.control.Analyses;
import org.binome.matching.control.Analysis;
import org.binome.matching.control.CatalogueWords;
import org.binome.matching.control.CohortRows;
import org.binome.matching.control.UnmatchedPeople;
import org.binome.matching.entity.Side;
import org.binome.matching.entity.Unmatched;
import org.binome.people.boundary.SignedIn;
import org.binome.programme.entity.Campaign;
import org.binome.shared.Roles;

/** Somebody for whom nobody was found asks what they could change (B04). */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class WhatWouldHelp {

    @Inject
    SignedIn signedIn;

    @Inject
    UnmatchedPeople unmatched;

    @Inject
    Analyses analyses;

    @Inject
    CatalogueWords words;

    @Inject
    CohortRows rows;

    /** The campaigns whose latest published round has found nobody for the caller, without what could help: that takes a while. */
    public List<MyUnblocking> waiting() {
        return unmatched.of(signedIn.employee()).stream()
                .map(one -> view(one, List.of()))
                .toList();
    }

    /** For each campaign whose latest published round has found nobody for the caller. */
    public List<MyUnblocking> mine(Locale locale) {
        return unmatched.of(signedIn.employee()).stream()
                .map(one -> view(one, locale))
                .toList();
    }

    private MyUnblocking view(Unmatched one, Locale locale) {
        Enrolment enrolment = one.enrolment();
        if (!Analyses.canAnswer(one.round())) {
            return view(one, List.of());
        }
        Analysis analysis = analyses.lately(one.round());
        long person = enrolment.employee().id();
        // who would be matched by now hears nothing of it before HR publishes
        boolean leftOut = analysis.outcome().plan().unmatched().contains(person);
        ChangeWriter changes = new ChangeWriter(analysis.pool().words(), words.skillNames(locale), locale);
        return view(
                one,
                leftOut
                        ? changes.answers(analysis.outcome().unblocking().forOneself(person, offset(enrolment)))
                        : List.of());
    }

    private MyUnblocking view(Unmatched one, List<List<OwnChangeView>> answers) {
        Enrolment enrolment = one.enrolment();
        Campaign campaign = enrolment.campaign();
        boolean trainingMissing = campaign.policy().trainingRequired()
                && !rows.trained(campaign, Side.MENTEE)
                        .contains(enrolment.employee().id());
        return new MyUnblocking(
                campaign.id(),
                campaign.name(),
                enrolment.id(),
                unmatched.rank(one),
                enrolment.roundsWaited(),
                trainingMissing,
                answers);
    }

    /** As it holds when the pairs begin to meet. */
    private static ZoneOffset offset(Enrolment enrolment) {
        return enrolment
                .zone()
                .getRules()
                .getOffset(enrolment.campaign().dates().runningFrom().atStartOfDay());
    }
}
