package org.binome.web.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The little of a container that a browser session needs: attributes. */
final class FakeSession {

    private final Map<String, Object> attributes = new ConcurrentHashMap<>();

    private final HttpSession session = (HttpSession) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, arguments) -> {
                switch (method.getName()) {
                    case "getAttribute":
                        return attributes.get(arguments[0]);
                    case "setAttribute":
                        return attributes.put((String) arguments[0], arguments[1]);
                    case "invalidate":
                        attributes.clear();
                        return null;
                    default:
                        return null;
                }
            });

    private final HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> method.getName().equals("getSession") ? session : null);

    BrowserSession browser() {
        return new BrowserSession(request);
    }
}
