package org.binome.launcher.watch;

import net.bytebuddy.asm.Advice;

/** Before the address of a name is looked up. Its code is copied into the JDK's. */
final class Asking {
    private Asking() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(0) String name) throws Exception {
        Doorman.asking(name);
    }
}
