package org.binome.web.keycloak;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;

/** A browser that was sent to Keycloak and is not back yet. @param address the page asked for, with its query */
record PendingSignIn(String state, Secret nonce, Secret verifier, String address) implements Serializable {

    static PendingSignIn to(String address) {
        return new PendingSignIn(
                new State().getValue(),
                new Secret(new Nonce().getValue()),
                new Secret(new CodeVerifier().getValue()),
                address);
    }
}
