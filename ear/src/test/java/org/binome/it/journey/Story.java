package org.binome.it.journey;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.binome.it.api.Api;

/** A small company and its one campaign, for the journeys that tell a whole story. */
final class Story {

    static final String UNIT_ABOVE = "Direction générale";
    private static final String CAMPAIGN = "Trait d’union";
    private static final String DEMO = "Passerelle";

    private Story() {}

    /** The seven accounts and five colleagues, as a French HR system exports them. */
    static byte[] people() {
        return """
                Matricule;Prénom;Nom;Identifiant;E-mail;Matricule responsable;Poste;Date d'entrée;Direction;Service;Ville;Pays;Niveau
                S0001;Odile;Laurent;olaurent;olaurent@binome.example;;Directrice générale;03/03/1998;Direction générale;;Lyon;France;7
                B0005;Ingrid;Solberg;sponsor;sponsor@binome.example;S0001;Director Operations;12/01/2004;Opérations;;Lyon;France;6
                S0002;Karim;Benali;kbenali;kbenali@binome.example;S0001;Directeur marketing;21/09/2009;Marketing;;Lyon;France;6
                B0002;Marc;Aubry;manager;manager@binome.example;B0005;Head of department;05/05/2008;Opérations;Production;Lyon;France;5
                B0004;Philippe;Marchand;mentee;mentee@binome.example;B0002;Senior manager;01/09/2001;Opérations;Production;Lyon;France;5
                S0003;Lucie;Morel;lmorel;lmorel@binome.example;B0004;Technicienne;14/02/2019;Opérations;Production;Lyon;France;2
                B0003;Yasmine;Keller;mentor;mentor@binome.example;S0002;UX designer;01/10/2021;Marketing;Design;Berlin;Germany;2
                S0004;Jonas;Weber;jweber;jweber@binome.example;S0002;Brand manager;17/06/2016;Marketing;Design;Berlin;Germany;3
                S0005;Amélie;Roche;aroche;aroche@binome.example;B0002;Cheffe d'atelier;08/11/2012;Opérations;Production;Lyon;France;4
                B0001;Hélène;Rousseau;hr;hr@binome.example;S0001;Programme coordinator;02/05/2011;Ressources humaines;;Lyon;France;4
                B0006;Tomás;Ferreira;dpo;dpo@binome.example;S0001;Data protection officer;19/03/2015;Direction générale;;Lyon;France;5
                B0007;Aisha;Rahman;admin;admin@binome.example;S0001;Systems engineer;25/08/2018;Informatique;;Lyon;France;3
                """
                .getBytes(StandardCharsets.UTF_8);
    }

    /** False on a running demo, whose people and campaigns are not to be disturbed. */
    static boolean mayBeTold() {
        return campaigns("").stream().noneMatch(one -> one.getString("name").equals(DEMO));
    }

    /** A name nobody has given yet. */
    static String freeName() {
        int told = campaigns(CAMPAIGN).size() + archived(CAMPAIGN).size();
        return told == 0 ? CAMPAIGN : CAMPAIGN + " " + (told + 1);
    }

    static long id(String campaign) {
        return campaigns(campaign).stream()
                .filter(one -> one.getString("name").equals(campaign))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();
    }

    static void clockAt(Instant moment) {
        Api.as("admin").put("/admin/clock", "{\"now\":\"" + moment + "\"}").is(200);
    }

    /** Does now what is done from time to time. */
    static void run(String job) {
        Api.as("admin").post("/jobs/" + job + "/runs").is(200);
    }

    /** The true time again. */
    static void clockAsItIs() {
        Api.as("admin").delete("/admin/clock");
    }

    /** The true time again, and the campaign out of everybody's way. */
    static void over(String campaign) {
        clockAsItIs();
        campaigns(campaign).stream()
                .filter(one -> one.getString("name").equals(campaign))
                .map(one -> "/campaigns/" + one.getJsonNumber("id"))
                .forEach(path -> {
                    Api.as("hr").post(path + "/wind-down");
                    Api.as("hr").post(path + "/archive");
                });
    }

    private static List<JsonObject> campaigns(String begin) {
        return list("/campaigns?limit=50", begin);
    }

    private static List<JsonObject> archived(String begin) {
        return list("/campaigns?limit=50&archived=true", begin);
    }

    private static List<JsonObject> list(String path, String begin) {
        return Api.as("hr").get(path).is(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("name").startsWith(begin))
                .toList();
    }
}
