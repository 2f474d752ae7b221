package org.binome.it.journey;

import java.util.List;

/**
 * The words on the screens of enrolment.
 *
 * @param titles of the five screens
 */
record EnrolWords(
        List<String> titles,
        String search,
        String wish,
        String priority,
        String purpose,
        String block,
        String wished,
        String openVeto,
        String vetoed,
        String interests,
        String ratherNot,
        String onwards,
        String tick,
        String takePart) {

    static final EnrolWords ENGLISH = new EnrolWords(
            List.of(
                    "Which skills could you share?",
                    "What would you like to learn?",
                    "When and where can you meet?",
                    "Is there somebody you would like to meet?",
                    "Read, and agree if it suits you"),
            "Search for a skill",
            "My wish to teach it",
            "How much it matters",
            "What for?",
            "%s, 10:00 to 12:00",
            "Search by name",
            "There is someone I would rather not meet",
            "Whom would you rather not meet?",
            "What you like besides work",
            "One person you would rather not meet",
            "Continue",
            "I have read this and I agree to take part",
            "Take part");

    static final EnrolWords FRENCH = new EnrolWords(
            List.of(
                    "Quelles compétences pourriez-vous partager ?",
                    "Qu’aimeriez-vous apprendre ?",
                    "Quand et où pouvez-vous vous rencontrer ?",
                    "Aimeriez-vous rencontrer quelqu’un en particulier ?",
                    "Lisez, et acceptez si cela vous convient"),
            "Chercher une compétence",
            "Mon envie de transmettre",
            "Ce que cela représente pour moi",
            "Pour quoi faire ?",
            "%s, de 10:00 à 12:00",
            "Chercher par nom",
            "Il y a quelqu’un que je préfère ne pas rencontrer",
            "Qui préférez-vous ne pas rencontrer ?",
            "Ce que vous aimez en dehors du travail",
            "Une personne que vous préférez ne pas rencontrer",
            "Continuer",
            "J’ai lu ce texte et j’accepte de participer",
            "Participer");
}
