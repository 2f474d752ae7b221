package org.binome.web.faces;

import jakarta.el.ELException;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import org.omnifaces.el.ExpressionInspector;

/** The field of a page that bears the name a rule blames: by its id, else by the property it fills. */
final class BlamedField {

    private BlamedField() {}

    static Optional<UIInput> find(FacesContext context, String name) {
        return name.isEmpty()
                ? Optional.empty()
                : find(context.getViewRoot(), input -> name.equals(input.getId()))
                        .or(() -> find(context.getViewRoot(), input -> name.equals(property(context, input))));
    }

    private static Optional<UIInput> find(UIComponent within, Predicate<UIInput> wanted) {
        if (within instanceof UIInput input && wanted.test(input)) {
            return Optional.of(input);
        }
        Optional<UIInput> found = Optional.empty();
        Iterator<UIComponent> inner = within.getFacetsAndChildren();
        while (found.isEmpty() && inner.hasNext()) {
            found = find(inner.next(), wanted);
        }
        return found;
    }

    private static Object property(FacesContext context, UIInput input) {
        ValueExpression value = input.getValueExpression("value");
        try {
            return value == null
                    ? null
                    : ExpressionInspector.getValueReference(context.getELContext(), value)
                            .getProperty();
        } catch (ELException outsideItsRow) {
            return null;
        }
    }
}
