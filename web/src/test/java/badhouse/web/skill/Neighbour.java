package badhouse.web.skill;

/** Another web component. */
public class Neighbour {}
