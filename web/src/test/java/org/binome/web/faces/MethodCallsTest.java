package org.binome.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A method that a page names")
class MethodCallsTest {

    /** What a page could name. */
    public record Card(String name, int score) {
        public String told(String how, Object... values) {
            return how + List.of(values);
        }

        public String twice(int number) {
            return "int";
        }

        public String twice(String text) {
            return "text";
        }

        public String fails() {
            throw new IllegalStateException("no");
        }
    }

    private final ELContext context = new ELContext() {
        @Override
        public <T> T convertToType(Object value, Class<T> type) {
            return type.cast(value);
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };
    private final MethodCalls calls = new MethodCalls();
    private final Card card = new Card("Ada", 9);

    @Test
    @DisplayName("is called, with as many values as there are")
    void called() {
        assertThat(call(card, "score")).isEqualTo(9);
        assertThat(call(card, "told", "all ")).isEqualTo("all []");
        assertThat(call(card, "told", "all ", 1, "two")).isEqualTo("all [1, two]");
        assertThat(call("a", "concat", "b")).isEqualTo("ab");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    @DisplayName("is left to the server when it is overloaded, takes something else or is nobody's of ours")
    void left() {
        assertThat(call(card, "twice", 1)).isNull();
        assertThat(call(card, "score", 1)).isNull();
        assertThat(call(card, "told")).isNull();
        assertThat(call(card, "unknown")).isNull();
        assertThat(call(List.of(1), "size")).isNull();
        assertThat(call(null, "size")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    @DisplayName("fails with what it throws")
    void fails() {
        assertThatThrownBy(() -> call(card, "fails"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object call(Object base, String name, Object... values) {
        return calls.invoke(context, base, name, null, values);
    }
}
