package org.binome.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.binome.shared.BusinessException;

/** {@link Texts} in the language of the page: {@code #{text.of('home.hello', name)}}. */
@Named("text")
@RequestScoped
public class TextView {

    public Texts texts() {
        return Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public boolean has(String key) {
        return texts().has(key);
    }

    public String of(String key, Object... values) {
        return texts().of(key, values);
    }

    public String problem(BusinessException problem) {
        return texts().problem(problem);
    }

    public String label(Enum<?> value) {
        return value == null ? "" : texts().label(value);
    }

    public String date(LocalDate date) {
        return date == null ? "" : texts().date(date);
    }

    public String day(LocalDate date) {
        return date == null ? "" : texts().day(date);
    }

    public String month(YearMonth month) {
        return month == null ? "" : texts().month(month);
    }

    public String time(LocalTime time) {
        return time == null ? "" : texts().time(time);
    }

    public String dateTime(Instant instant, ZoneId zone) {
        return instant == null ? "" : texts().dateTime(instant, zone);
    }

    public String hours(long minutes) {
        return texts().hours(minutes);
    }

    public String number(Number number) {
        return number == null ? "" : texts().number(number);
    }

    public String percent(double share) {
        return texts().percent(share);
    }
}
