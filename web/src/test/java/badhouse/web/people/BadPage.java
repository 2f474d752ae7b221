package badhouse.web.people;

import badhouse.people.entity.BadEntity;
import badhouse.web.skill.Neighbour;
import jakarta.inject.Named;
import jakarta.ws.rs.Path;

/** Breaks 4b, 4c and 5. */
@Named
@Path("bad")
public class BadPage {

    BadEntity entity;
    Neighbour neighbour;
}
