package org.binome.web.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.binome.learning.boundary.ModuleDetails;
import org.binome.learning.boundary.ModuleDetails.Step;
import org.binome.learning.boundary.QuizResult;
import org.binome.learning.boundary.Studying;
import org.binome.web.faces.TextView;

/** One page of a module after the other, each kept when one goes on, then the quiz and how it went (P30). */
@Named("moduleForm")
@ViewScoped
public class ModuleForm implements Serializable {

    @Inject
    Studying studying;

    @Inject
    TextView text;

    private long id;
    private Integer asked;
    private ModuleDetails module;
    private int page;
    private List<QuizChoice> quiz;
    private QuizResult result;

    /** Where one has stopped, unless another page is asked for that one has come to. */
    public void open() {
        module = studying.open(id, text.locale());
        page = asked == null || asked < 1 ? module.next() : Math.min(asked, isPassed() ? getQuizPage() : module.next());
        if (asked == null && isPassed()) {
            page = 1;
        }
        quiz = module.questions().stream().map(QuizChoice::new).toList();
    }

    public String next() {
        studying.read(id, page, text.locale());
        return at(page + 1);
    }

    public String back() {
        return at(page - 1);
    }

    /** Stays here and shows how it went; what was answered is not kept. */
    public void handIn() {
        result = studying.handIn(id, quiz.stream().map(QuizChoice::answer).toList(), text.locale());
    }

    public String again() {
        return at(getQuizPage());
    }

    private String at(int page) {
        return "/me/module?faces-redirect=true&id=" + id + "&page=" + page;
    }

    /** True where the pages are read and the questions come. */
    public boolean isAtQuiz() {
        return page == getQuizPage();
    }

    public int getQuizPage() {
        return module.steps().size() + 1;
    }

    /** Null at the quiz. */
    public Step getStep() {
        return isAtQuiz() ? null : module.steps().get(page - 1);
    }

    public String getTitle() {
        return isAtQuiz()
                ? text.of(result == null ? "learning.quiz" : "learning.result")
                : getStep().title();
    }

    public boolean isPassed() {
        return module.passed();
    }

    public ModuleDetails getModule() {
        return module;
    }

    public List<QuizChoice> getQuiz() {
        return quiz;
    }

    public QuizResult getResult() {
        return result;
    }

    public int getPage() {
        return page;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Integer getAsked() {
        return asked;
    }

    public void setAsked(Integer asked) {
        this.asked = asked;
    }
}
