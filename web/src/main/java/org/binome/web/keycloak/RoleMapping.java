package org.binome.web.keycloak;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.shared.Roles;

/**
 * Which roles in Keycloak give which of Binome's six.
 *
 * <p>Without configuration, realm roles and roles of Binome's own client count under their own names. With it, only what
 * it lists: {@code realm:personnel=hr, client:portal/lead=manager, dpo=dpo}, where a bare name stands for both kinds.
 */
final class RoleMapping {

    static final Set<String> KNOWN =
            Set.of(Roles.EMPLOYEE, Roles.HR, Roles.MANAGER, Roles.SPONSOR, Roles.DPO, Roles.ADMIN);

    private final Map<String, Set<String>> rules;

    private RoleMapping(Map<String, Set<String>> rules) {
        this.rules = rules;
    }

    /** @throws IllegalArgumentException when an entry is no {@code from=to} or names no role of Binome */
    static RoleMapping parse(String text, String clientId) {
        String entries =
                text.isBlank() ? KNOWN.stream().map(role -> role + "=" + role).collect(Collectors.joining(",")) : text;
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        Arrays.stream(entries.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .forEach(entry -> {
                    String[] sides = entry.split("=", -1);
                    if (sides.length != 2 || !KNOWN.contains(sides[1].strip())) {
                        throw new IllegalArgumentException("binome.oidc.role-mapping: \"" + entry
                                + "\" is not of the form realm:name=role, with role one of " + new TreeSet<>(KNOWN));
                    }
                    sources(sides[0].strip(), clientId)
                            .forEach(from -> rules.computeIfAbsent(from, any -> new TreeSet<>())
                                    .add(sides[1].strip()));
                });
        return new RoleMapping(rules);
    }

    /** Binome's roles in the claims of an access token; others are dropped. */
    Set<String> rolesIn(JWTClaimsSet claims) {
        return Stream.concat(realmRoles(claims), clientRoles(claims))
                .flatMap(role -> rules.getOrDefault(role, Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources(String from, String clientId) {
        return from.startsWith("realm:") || from.startsWith("client:")
                ? List.of(from)
                : List.of("realm:" + from, "client:" + clientId + "/" + from);
    }

    private static Stream<String> realmRoles(JWTClaimsSet claims) {
        return names(claims.getClaim("realm_access")).map(name -> "realm:" + name);
    }

    private static Stream<String> clientRoles(JWTClaimsSet claims) {
        return claims.getClaim("resource_access") instanceof Map<?, ?> clients
                ? clients.entrySet().stream().flatMap(client -> names(client.getValue())
                        .map(name -> "client:" + client.getKey() + "/" + name))
                : Stream.empty();
    }

    private static Stream<String> names(Object access) {
        return access instanceof Map<?, ?> map && map.get("roles") instanceof Collection<?> roles
                ? roles.stream().filter(String.class::isInstance).map(String.class::cast)
                : Stream.empty();
    }
}
