package org.binome.web.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P35 pending sign-ins")
class PendingSignInsTest {

    private final PendingSignIns all = new PendingSignIns();

    @Test
    @DisplayName("a state is good once; a replayed or made-up one finds nothing")
    void once() {
        PendingSignIn pending = PendingSignIn.to("/me/home.xhtml");
        all.add(pending);
        assertThat(all.take("made-up")).isEmpty();
        assertThat(all.take(pending.state())).contains(pending);
        assertThat(all.take(pending.state())).isEmpty();
    }

    @Test
    @DisplayName("several tabs may sign in at once, ten at most")
    void ten() {
        List<PendingSignIn> tabs =
                IntStream.range(0, 11).mapToObj(i -> PendingSignIn.to("/" + i)).toList();
        tabs.forEach(all::add);
        assertThat(all.take(tabs.get(0).state())).isEmpty();
        tabs.subList(1, 11).forEach(tab -> assertThat(all.take(tab.state())).contains(tab));
    }

    @Test
    @DisplayName("states, nonces and verifiers never repeat and do not show in a log")
    void secret() {
        PendingSignIn one = PendingSignIn.to("/");
        PendingSignIn other = PendingSignIn.to("/");
        assertThat(one.state()).isNotEqualTo(other.state()).hasSizeGreaterThan(30);
        assertThat(one.toString())
                .doesNotContain(one.nonce().reveal())
                .doesNotContain(one.verifier().reveal());
    }
}
