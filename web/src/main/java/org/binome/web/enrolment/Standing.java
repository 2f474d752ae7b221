package org.binome.web.enrolment;

/** Where somebody stands in a campaign, in one sentence. @param page that shows the pairing or proposal of this id; null when there is none */
public record Standing(String words, String page, long id, String action) {

    /** Nothing to look at yet. */
    Standing(String words) {
        this(words, null, 0, null);
    }

    public boolean linked() {
        return page != null;
    }
}
