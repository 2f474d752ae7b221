package org.binome.launcher.watch;

import java.net.InetAddress;
import net.bytebuddy.asm.Advice;

/** Before a connection by TCP is opened. Its code is copied into the JDK's. */
final class Connecting {
    private Connecting() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(2) InetAddress remote, @Advice.Argument(3) int port) throws Exception {
        Doorman.connecting(remote, port);
    }
}
