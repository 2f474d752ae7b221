package org.binome.learning.boundary;

import java.io.Serializable;

/** An article to read. @param html safe to show @param language in which it stands, ISO 639-1 */
public record ArticleDetails(ArticleCard card, String html, String language) implements Serializable {}
