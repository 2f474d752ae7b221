package org.binome.launcher.demo;

import java.util.Random;

/** First and last names as they are heard in a country. */
enum Naming {
    FRENCH(
            "Inès Léa Chloé Camille Manon Sarah Lucie Emma Jade Zoé Anaïs Marion Claire Sophie Nathalie Isabelle Sandrine"
                    + " Véronique Béatrice Hélène Catherine Agathe Élodie Fatou Aïcha Samira Louise Alice Yanis Hugo Lucas"
                    + " Théo Nathan Mehdi Karim Omar Samir Julien Nicolas Philippe Laurent Thierry Pascal Bernard Éric Olivier"
                    + " Stéphane Bruno Denis Marc Antoine Baptiste Rémi Florian Mamadou Kévin Maxime Adrien",
            "Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David"
                    + " Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure"
                    + " André Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin"
                    + " Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire"
                    + " Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud"
                    + " Benali Diallo Traoré Haddad Nguyen Da-Silva"),
    GERMAN(
            "Anneliese Lena Tilda Hanna Katharina Julia Sabine Petra Heike Aylin Elif Jonas Lukas Felix Paul Gerhard Jürgen"
                    + " Stefan Andreas Matthias Emre Deniz Tobias Nils Frieda Greta Ingrid Uwe Carsten Maren",
            "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder"
                    + " Neumann Schwarz Zimmermann Braun Krüger Hartmann Lange Werner Krause Lehmann Yilmaz Kaya Demir Vogel"),
    BRITISH(
            "Olivia Amelia Grace Emily Charlotte Hannah Priya Aisha Fiona Margaret Helen Susan Karen Oliver George Harry Jack"
                    + " Thomas William James David Andrew Graham Imran Ravi Callum Rhys Angus Megan Niamh Zara Leon",
            "Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green"
                    + " Hall Wood Jackson Clarke Patel Khan Hughes Edwards Ahmed Begum Singh Campbell Murray Fraser Bennett"),
    QUEBEC(
            "Mélanie Geneviève Maude Audrey Catherine Ariane Rosalie Florence Sylvie Josée Mathieu Étienne Félix Olivier Alexis"
                    + " Guillaume Sébastien Luc Normand Réjean Nadia Yasmine Amadou Jérémie",
            "Tremblay Gagnon Roy Côté Bouchard Gauthier Morin Lavoie Fortin Gagné Ouellet Pelletier Bélanger Lévesque Bergeron"
                    + " Leblanc Paquette Girard Simard Boucher Caron Beaulieu Cloutier Dubé Poirier"),
    SINGAPOREAN(
            "Wei Mei Hui Jia Xin Li Kai Jun Hao Ming Siti Nurul Aishah Farid Hafiz Arjun Kavita Deepa Ravi Anand Grace Jason"
                    + " Rachel Melvin Shu Yong",
            "Tan Lim Lee Ng Ong Wong Goh Chua Chan Koh Teo Ang Yeo Tay Ho Low Toh Sim Chong Rahman Ismail Krishnan Nair Menon"
                    + " Pillai");

    private final String[] firstNames;
    private final String[] lastNames;

    Naming(String firstNames, String lastNames) {
        this.firstNames = firstNames.split(" ");
        this.lastNames = lastNames.split(" ");
    }

    String first(Random random) {
        return firstNames[random.nextInt(firstNames.length)];
    }

    String last(Random random) {
        return lastNames[random.nextInt(lastNames.length)].replace('-', ' ');
    }
}
