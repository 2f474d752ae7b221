package org.binome.web.recognition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.binome.recognition.boundary.CertificateCard;
import org.binome.recognition.boundary.Certifying;
import org.binome.recognition.boundary.IdeaEntry;
import org.binome.recognition.boundary.NewTestimonial;
import org.binome.recognition.boundary.SendingIdeas;
import org.binome.recognition.boundary.Testifying;
import org.binome.recognition.boundary.TestimonialEntry;
import org.binome.recognition.entity.Naming;
import org.binome.web.faces.Notice;

/** What stays of a pairing: the certificate, words for colleagues, ideas for HR. */
@Named("recognitionForm")
@ViewScoped
public class RecognitionForm implements Serializable {

    private static final String AGAIN = "/me/pairing-recognition?faces-redirect=true&includeViewParams=true";

    @Inject
    Certifying certifying;

    @Inject
    Testifying testifying;

    @Inject
    SendingIdeas sending;

    @Inject
    Notice notice;

    private long id;
    private CertificateCard certificate;
    private List<TestimonialEntry> testimonials;
    private List<IdeaEntry> ideas;
    private boolean timely;
    private String words;
    private Naming naming = Naming.FIRST_NAME_AND_UNIT;
    private String idea;

    public void load() {
        certificate = certifying.ofPairing(id);
        testimonials = testifying.ofPairing(id);
        ideas = sending.ofPairing(id);
        timely = testifying.timely(id);
    }

    public String issue() {
        certifying.issue(id);
        return done("recognition.certificate.issued");
    }

    public String revoke() {
        certifying.revoke(certificate.id());
        return done("recognition.certificate.revoked");
    }

    public String nameMe(boolean allowed) {
        certifying.nameMe(id, allowed);
        return done(allowed ? "recognition.naming.allowed" : "recognition.naming.forbidden", certificate.partner());
    }

    public String write() {
        testifying.write(id, new NewTestimonial(words, naming));
        return done("recognition.written", certificate.partner());
    }

    public String agree(long text) {
        testifying.agree(text);
        return done("recognition.agreed");
    }

    public String withdraw(long text) {
        testifying.withdraw(text);
        return done("recognition.gone");
    }

    public String writeIdea() {
        sending.write(id, idea);
        return done("recognition.written", certificate.partner());
    }

    public String agreeIdea(long sent) {
        sending.agree(sent);
        return done("recognition.idea.sent");
    }

    public String withdrawIdea(long sent) {
        sending.withdraw(sent);
        return done("recognition.gone");
    }

    private String done(String key, Object... values) {
        notice.done(key, values);
        return AGAIN;
    }

    /** Whether the person may write: there is something to tell, and nothing of the own stands there. */
    public boolean isToWrite() {
        return timely && testimonials.stream().noneMatch(TestimonialEntry::mine);
    }

    public boolean isTimely() {
        return timely;
    }

    public Naming[] getNamings() {
        return Naming.values();
    }

    public CertificateCard getCertificate() {
        return certificate;
    }

    public List<TestimonialEntry> getTestimonials() {
        return testimonials;
    }

    public List<IdeaEntry> getIdeas() {
        return ideas;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Naming getNaming() {
        return naming;
    }

    public void setNaming(Naming naming) {
        this.naming = naming;
    }

    public String getIdea() {
        return idea;
    }

    public void setIdea(String idea) {
        this.idea = idea;
    }
}
