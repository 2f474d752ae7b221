package fish.payara.badhouse;

/** Stands for a class of one server, for the bad house to lean on. */
public final class ServerClass {
    private ServerClass() {}

    public static String name() {
        return "a server's own";
    }
}
