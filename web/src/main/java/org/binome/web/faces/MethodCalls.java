package org.binome.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Calls the methods that pages name, such as {@code #{card.score()}}. The server's own resolver copies all methods of the class
 * for each call, a quarter of what a page allocates; here they are looked up once for each class. What is overloaded, and what
 * is neither Binome's nor a string, is left to the server.
 */
public class MethodCalls extends ELResolver {

    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return type.getPackageName().startsWith("org.binome") || type == String.class ? single(type) : Map.of();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] values) {
        Method method = base == null || name == null
                ? null
                : METHODS.get(base.getClass()).get(name.toString());
        Object[] given = values == null ? new Object[0] : values;
        if (method == null || !takes(method, given.length)) {
            return null;
        }
        Object result = call(method, base, arguments(context, method, given));
        context.setPropertyResolved(base, name);
        return result;
    }

    /** Public methods of which there is one by that name. */
    private static Map<String, Method> single(Class<?> type) {
        return Arrays.stream(type.getMethods()).collect(Collectors.groupingBy(Method::getName)).values().stream()
                .filter(sameName -> sameName.size() == 1)
                .flatMap(Collection::stream)
                .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity()));
    }

    private static boolean takes(Method method, int many) {
        int declared = method.getParameterCount();
        return method.isVarArgs() ? many >= declared - 1 : many == declared;
    }

    private static Object[] arguments(ELContext context, Method method, Object[] given) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        int fixed = method.isVarArgs() ? types.length - 1 : types.length;
        for (int i = 0; i < fixed; i++) {
            arguments[i] = context.convertToType(given[i], types[i]);
        }
        if (method.isVarArgs()) {
            Class<?> type = types[fixed].getComponentType();
            Object rest = Array.newInstance(type, given.length - fixed);
            for (int i = fixed; i < given.length; i++) {
                Array.set(rest, i - fixed, context.convertToType(given[i], type));
            }
            arguments[fixed] = rest;
        }
        return arguments;
    }

    private static Object call(Method method, Object base, Object[] arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // methods only
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
