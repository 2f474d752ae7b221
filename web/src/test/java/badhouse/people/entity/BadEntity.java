package badhouse.people.entity;

import badhouse.people.control.BadControl;
import badhouse.skill.control.BadSkills;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Date;
import java.util.List;

/** Breaks 1a (uses a component to the right, by its control), 1b, 2a, 2b, 6a and 7b. */
@Entity
public class BadEntity {

    @Id
    private Long id;

    @Inject
    BadSkills skills;

    @ManyToOne
    private BadEntity eager;

    @OneToMany
    private List<BadEntity> many;

    private BadControl control;
    private Date date;

    public BadEntity() {}

    public void setDate(Date date) {
        this.date = date;
        System.out.println(date);
    }
}
