package org.binome.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.binome.learning.boundary.ArticleCard;
import org.binome.learning.boundary.ReadingAdvice;
import org.binome.learning.boundary.Studying;
import org.binome.learning.boundary.WaitingModule;
import org.binome.web.faces.TextView;

/** What the home page says about learning: the module that waits, and a piece of advice. */
@Named("homeLearning")
@RequestScoped
public class HomeLearningView {

    @Inject
    Studying studying;

    @Inject
    ReadingAdvice advice;

    @Inject
    TextView text;

    private WaitingModule waiting;
    private ArticleCard article;

    @PostConstruct
    void ask() {
        waiting = studying.waiting(text.locale()).orElse(null);
        article = advice.forMe(text.locale()).orElse(null);
    }

    /** Null when no module of one's own part waits. */
    public WaitingModule getWaiting() {
        return waiting;
    }

    /** Null when nothing fits one's part and stage. */
    public ArticleCard getArticle() {
        return article;
    }
}
