package org.binome.launcher.watch;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import net.bytebuddy.asm.Advice;

/** Before a packet is sent by UDP. Its code is copied into the JDK's. */
final class Sending {
    private Sending() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(1) SocketAddress remote) throws Exception {
        if (remote instanceof InetSocketAddress address) {
            Doorman.connecting(address.getAddress(), address.getPort());
        }
    }
}
