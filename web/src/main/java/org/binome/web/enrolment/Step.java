package org.binome.web.enrolment;

/** The five screens of enrolling, in their order. */
public enum Step {
    SHARE("/me/enrol"),
    LEARN("/me/enrol-learn"),
    TIMES("/me/enrol-times"),
    PEOPLE("/me/enrol-people"),
    AGREE("/me/enrol-agree");

    private final String page;

    Step(String page) {
        this.page = page;
    }

    /** From 1 to 5. */
    public int getNumber() {
        return ordinal() + 1;
    }

    /** Key of the page's title. */
    public String getTitle() {
        return page.substring(1).replace('/', '.') + ".title";
    }

    public String getPage() {
        return page;
    }

    Step next() {
        return values()[ordinal() + 1];
    }

    Step previous() {
        return values()[ordinal() - 1];
    }

    /** The address to go to after this page has been sent. */
    String outcome(long campaign) {
        return page + "?faces-redirect=true&campaign=" + campaign;
    }
}
