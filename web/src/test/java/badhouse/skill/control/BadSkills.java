package badhouse.skill.control;

/** Somebody's control, used from elsewhere. */
public class BadSkills {}
