package org.binome.people.control.checking;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * First and last name; either may be empty where the list does not tell, never both.
 */
record PersonName(String first, String last) {

    private static final Pattern LOGIN = Pattern.compile("(?<word>.*?)(?<digits>\\d*)");
    private static final Pattern PARTS = Pattern.compile("[._ ]+");

    boolean isEmpty() {
        return first.isEmpty() && last.isEmpty();
    }

    /** From one text: {@code Dupont, Marie}, {@code DUPONT Marie}, {@code Marie DUPONT} or {@code Marie Dupont}. */
    static PersonName ofFull(String text) {
        int comma = text.indexOf(',');
        if (comma > 0) {
            return new PersonName(
                    text.substring(comma + 1).strip(), text.substring(0, comma).strip());
        }
        String[] words = text.split(" +");
        if (words.length < 2) {
            return new PersonName(text, "");
        }
        boolean mixed = Arrays.stream(words).anyMatch(PersonName::isCapitals)
                && !Arrays.stream(words).allMatch(PersonName::isCapitals);
        if (mixed) {
            return new PersonName(
                    Arrays.stream(words).filter(word -> !isCapitals(word)).collect(Collectors.joining(" ")),
                    Arrays.stream(words).filter(PersonName::isCapitals).collect(Collectors.joining(" ")));
        }
        return new PersonName(words[0], String.join(" ", Arrays.asList(words).subList(1, words.length)));
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.endsWith(".");
    }

    /**
     * From a login or an e-mail address, without the domain: {@code marie.dupont} is Marie Dupont, {@code guy1} is Guy 1.
     * The number that tells namesakes apart stays, since it is all that does; a zero goes, as the first of them needs none.
     * Different logins thus give different names, today and at the next import.
     */
    static PersonName ofLogin(String login) {
        String account = login.substring(login.lastIndexOf('\\') + 1);
        int at = account.indexOf('@');
        Matcher parts = LOGIN.matcher(at > 0 ? account.substring(0, at) : account);
        parts.matches();
        String word = parts.group("word").replaceAll("^[._-]+|[._-]+$", "");
        String digits = parts.group("digits").replaceFirst("^0+", "");
        if (word.isEmpty()) {
            return new PersonName(account, "");
        }
        String[] words = PARTS.split(word);
        String first = capitalised(words[0]);
        String last = Arrays.stream(words).skip(1).map(PersonName::capitalised).collect(Collectors.joining(" "));
        return new PersonName(first, (last + " " + digits).strip());
    }

    private static String capitalised(String word) {
        StringBuilder name = new StringBuilder(word.length());
        boolean start = true;
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            name.append(start ? Character.toUpperCase(c) : c);
            start = c == '-' || c == '\'';
        }
        return name.toString();
    }
}
