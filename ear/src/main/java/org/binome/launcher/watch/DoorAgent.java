package org.binome.launcher.watch;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.matcher.ElementMatchers;

/** Makes the JDK ask the {@link Doorman} at the few places that every connection and every look-up passes. */
public final class DoorAgent {

    private DoorAgent() {}

    /** @param book path of the file to note in */
    public static void premain(String book, Instrumentation instrumentation) throws Exception {
        Doorman.noteIn(Path.of(book));
        instrumentation.redefineModule(
                InetAddress.class.getModule(),
                Set.of(Doorman.class.getModule()),
                Map.of(),
                Map.of(),
                Set.of(),
                Map.of());
        ask(
                instrumentation,
                Class.forName("sun.nio.ch.Net"),
                Connecting.class,
                ElementMatchers.named("connect").and(ElementMatchers.takesArguments(4)));
        ask(
                instrumentation,
                Class.forName("sun.nio.ch.DatagramChannelImpl"),
                Sending.class,
                ElementMatchers.named("send").and(ElementMatchers.takesArgument(1, SocketAddress.class)));
        ask(
                instrumentation,
                InetAddress.class,
                Asking.class,
                ElementMatchers.named("getAllByName")
                        .and(ElementMatchers.takesArguments(1))
                        .and(ElementMatchers.isPublic()));
    }

    private static void ask(
            Instrumentation instrumentation,
            Class<?> type,
            Class<?> advice,
            ElementMatcher<? super MethodDescription> where)
            throws Exception {
        AsmVisitorWrapper asking = Advice.to(advice).on(where);
        byte[] changed = new ByteBuddy()
                .with(TypeValidation.DISABLED)
                .redefine(type, ClassFileLocator.ForClassLoader.ofBootLoader())
                .visit(asking)
                .make()
                .getBytes();
        instrumentation.redefineClasses(new ClassDefinition(type, changed));
    }
}
