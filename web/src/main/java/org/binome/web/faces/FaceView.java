package org.binome.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How a person looks without a photograph: two letters on one of six quiet grounds. */
@Named("face")
@ApplicationScoped
public class FaceView {

    private static final int GROUNDS = 6;

    /** First letters of the first and the last name. */
    public String initials(String name) {
        String[] words = name.strip().split("[\\s-]+");
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    /** Always the same for the same name: {@code f1} to {@code f6}. */
    public String ground(String name) {
        return "f" + (Math.floorMod(name.hashCode(), GROUNDS) + 1);
    }

    private static String letter(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase();
    }
}
