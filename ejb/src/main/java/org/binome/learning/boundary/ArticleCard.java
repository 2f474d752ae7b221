package org.binome.learning.boundary;

import java.io.Serializable;
import java.util.Locale;
import org.binome.learning.entity.AdviceStage;
import org.binome.learning.entity.ForWhom;
import org.binome.learning.entity.Material;
import org.binome.learning.entity.MaterialText;

/** An article in a list, in the reader's language. */
public record ArticleCard(long id, String title, String summary, ForWhom forWhom, AdviceStage stage, int minutes)
        implements Serializable {

    static ArticleCard of(Material article, Locale locale) {
        MaterialText text = article.text(locale);
        return new ArticleCard(
                article.id(),
                text.title(),
                text.summary(),
                article.facts().forWhom(),
                article.facts().stage(),
                article.facts().minutes());
    }
}
