package org.binome.web.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;

/** The version of what a resource shows, as entity tag: lets nobody overwrite what they have not seen. */
public final class EntityTags {

    private static final int PRECONDITION_REQUIRED = 428;

    private EntityTags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** A 200 with the tag. */
    public static Response ok(Object entity, long version) {
        return Response.ok(entity).tag(of(version)).build();
    }

    /** @throws ClientErrorException 428 without If-Match, 412 when it names another version */
    public static void require(HttpHeaders headers, long version) {
        String given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null || given.isBlank()) {
            throw new ClientErrorException("If-Match is missing", PRECONDITION_REQUIRED);
        }
        String tag = "\"" + version + "\"";
        boolean matches =
                Arrays.stream(given.split(",")).map(String::strip).anyMatch(one -> one.equals(tag) || one.equals("*"));
        if (!matches) {
            throw new ClientErrorException("Changed meanwhile", Response.Status.PRECONDITION_FAILED);
        }
    }
}
