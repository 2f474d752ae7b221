package org.binome.it.journey;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Employee lists as companies export them, made up for tests; nobody in them exists. */
public final class EmployeeLists {

    private static final String[] PLACES = {"Lyon;France", "Berlin;Germany", "Singapore;Singapore", "Toronto;Canada"};

    private EmployeeLists() {}

    /** An export without names, e-mails and grades, as databases write them; the second is the head. */
    public static byte[] withoutNames(String domain) {
        return """
                EmployeeID,LoginID,ManagerID,Title,HireDate,Department,GroupName
                9001,%1$s\\ann0,9002,Technician,1996-07-31,Production,Manufacturing
                9002,%1$s\\bob0,,Chief Executive Officer,1997-02-26,Executive,Executive
                9003,%1$s\\ann1,9001,"Designer, senior",1997-12-12,Tool Design,Research
                9004,%1$s\\franÃ§ois0,9001,Buyer,1998-01-05,Purchasing,Inventory
                """
                .formatted(domain)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One of each problem that only a look at all rows, or at one, can find. */
    public static byte[] faulty() {
        return """
                Matricule;Nom;Prénom;E-mail;Responsable;Date d'entrée
                9101;Petit;Anna;anna@faulty.example;;03/02/2019
                9102;Roy;Luc;luc@faulty.example;9999;04/03/2020
                9103;Blanc;Zoé;zoe@faulty.example;9104;31/02/2021
                9104;Noir;Hugo;hugo@faulty.example;9103;05/04/2021
                9101;Gris;Léa;anna@faulty.example;9101;06/05/2021
                9105;;;nobody@faulty.example;9101;25/12/2022
                """
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A French export of a company whose reporting line spreads by eight.
     *
     * @param people how many
     */
    public static byte[] company(int people) {
        StringBuilder list = new StringBuilder(
                "Matricule;Nom;Prénom;Identifiant;E-mail;Matricule responsable;Poste;Date d'entrée;Direction;Service;Ville;Pays;Niveau\n");
        IntStream.rangeClosed(1, people)
                .forEach(i -> list.append("L%06d;Nom%d;Prénom%d;u%d;u%d@lists.example;".formatted(i, i, i, i, i))
                        .append(i == 1 ? "" : "L%06d".formatted(Math.max(1, i / 8)))
                        .append(";Poste %d;%02d/%02d/%d;".formatted(i % 300, 1 + i % 28, 1 + i % 12, 1990 + i % 35))
                        .append("Direction %d;Service %d;%s;%d\n".formatted(i % 8, i % 40, PLACES[i % 4], 1 + i % 9)));
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }
}
