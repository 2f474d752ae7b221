package org.binome.launcher.demo;

import java.util.List;

/** The eight divisions, with five departments each. */
enum Division {
    OPERATIONS("Operations", "Manufacturing", "Maintenance", "Quality", "Site services", "Safety"),
    SUPPLY("Supply Chain", "Purchasing", "Logistics", "Planning", "Warehousing", "Customs"),
    SALES("Sales", "Key accounts", "Field sales", "E-commerce", "Pricing", "Sales support"),
    MARKETING("Marketing", "Brand", "Communication", "Market insight", "Events", "Content"),
    FINANCE("Finance", "Accounting", "Controlling", "Treasury", "Tax", "Internal audit"),
    PEOPLE("People", "Talent", "Payroll", "Learning", "Works relations", "Well-being"),
    DIGITAL("Digital", "Design", "Data", "Platforms", "Workplace", "Security"),
    RESEARCH("Research", "Materials", "Prototyping", "Laboratory", "Patents", "Regulatory");

    private static final List<String> LADDER = List.of("Assistant", "Specialist", "Senior specialist");

    final String title;
    final List<String> departments;

    Division(String title, String... departments) {
        this.title = title;
        this.departments = List.of(departments);
    }

    /** A job title for a grade from 1 to 3. */
    static String job(String department, int grade) {
        return LADDER.get(grade - 1) + ", " + department;
    }
}
