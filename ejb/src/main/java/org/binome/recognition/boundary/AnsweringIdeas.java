package org.binome.recognition.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.binome.people.boundary.SignedIn;
import org.binome.recognition.control.JointTexts;
import org.binome.recognition.entity.Idea;
import org.binome.recognition.entity.IdeaChanged;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/** HR's side of the ideas: takes them up and answers both. Never sees one before both agree. */
@Stateless
@RolesAllowed(Roles.HR)
public class AnsweringIdeas {

    @Inject
    SignedIn signedIn;

    @Inject
    JointTexts texts;

    @Inject
    Event<IdeaChanged> changed;

    /** The new ones first, the answered last. */
    public List<SentIdea> all() {
        return texts.allSent().stream().map(SentIdea::of).toList();
    }

    /** @throws NotFoundException while both have not agreed */
    public SentIdea takeUp(long id) {
        Idea idea = ofOthers(id);
        idea.takeUp();
        return tell(idea);
    }

    /** @param answer both read it */
    public SentIdea answer(long id, @NotBlank @Size(max = 2000) String answer) {
        Idea idea = ofOthers(id);
        idea.answer(answer);
        return tell(idea);
    }

    private Idea ofOthers(long id) {
        Idea idea = texts.idea(id);
        signedIn.find().ifPresent(idea::requireOthers);
        return idea;
    }

    private SentIdea tell(Idea idea) {
        changed.fire(new IdeaChanged(idea.id(), idea.status()));
        return SentIdea.of(idea);
    }
}
