package org.binome.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.binome.shared.Aggregate;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * Somebody who works here, as the company's directory tells.
 *
 * <p>Arrives by an import of the directory and is known by the employee number. Each later import updates the facts;
 * who no longer stands in the list becomes inactive, and active again on return.
 *
 * <p>Is linked to an account of the single sign-on at the first sign-in.
 *
 * <p>Never holds age, gender or origin: nothing in Binome may depend on them.
 */
@Entity
@Table(name = "employee")
public class Employee extends Aggregate {

    @Column(name = "number")
    @PersonalData(purpose = Purpose.DIRECTORY, category = Category.IDENTITY, retention = Keep.EMPLOYMENT)
    private String number;

    @Column(name = "first_name")
    @PersonalData(purpose = Purpose.DIRECTORY, category = Category.IDENTITY, retention = Keep.EMPLOYMENT)
    private String firstName;

    @Column(name = "last_name")
    @PersonalData(purpose = Purpose.DIRECTORY, category = Category.IDENTITY, retention = Keep.EMPLOYMENT)
    private String lastName;

    @Column(name = "user_name")
    @PersonalData(purpose = Purpose.SECURITY, category = Category.IDENTITY, retention = Keep.EMPLOYMENT)
    private String userName;

    @Column(name = "email")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTACT, retention = Keep.EMPLOYMENT)
    private String email;

    /** The account's subject in the single sign-on; null before the first sign-in. */
    @Column(name = "subject")
    @PersonalData(purpose = Purpose.SECURITY, category = Category.ACCESS, retention = Keep.EMPLOYMENT)
    private String subject;

    @Column(name = "title")
    @PersonalData(purpose = Purpose.DIRECTORY, category = Category.EMPLOYMENT, retention = Keep.EMPLOYMENT)
    private String title;

    @Column(name = "hired_on")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.EMPLOYMENT, retention = Keep.EMPLOYMENT)
    private LocalDate hiredOn;

    /** From 1 (most junior) upwards. */
    @Column(name = "grade")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.EMPLOYMENT, retention = Keep.EMPLOYMENT)
    private int grade;

    /** Language of mails and first choice of the pages: ISO 639-1. */
    @Column(name = "language")
    @PersonalData(purpose = Purpose.COMMUNICATION, category = Category.CONTACT, retention = Keep.EMPLOYMENT)
    private String language;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "manager_id")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.EMPLOYMENT, retention = Keep.EMPLOYMENT)
    private Employee manager;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.EMPLOYMENT, retention = Keep.EMPLOYMENT)
    private OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.EMPLOYMENT, retention = Keep.EMPLOYMENT)
    private Site site;

    @Column(name = "active")
    @PersonalData(purpose = Purpose.DIRECTORY, category = Category.EMPLOYMENT, retention = Keep.EMPLOYMENT)
    private boolean active = true;

    @Embedded
    @PersonalData(purpose = Purpose.MATCHING, category = Category.EMPLOYMENT, retention = Keep.EMPLOYMENT)
    private ReportingLine line = new ReportingLine();

    protected Employee() {}

    public Employee(String number, String firstName, String lastName) {
        this.number = Objects.requireNonNull(number);
        rename(firstName, lastName);
    }

    public final void rename(String firstName, String lastName) {
        this.firstName = Objects.requireNonNull(firstName);
        this.lastName = Objects.requireNonNull(lastName);
    }

    /** How the person signs in and is written to; null where the directory does not tell. */
    public void reachableBy(String userName, String email, Locale language) {
        this.userName = userName;
        this.email = email;
        this.language = language.getLanguage();
    }

    /** Where in the organisation the person works. */
    public void worksAs(String title, int grade, LocalDate hiredOn, OrgUnit unit, Site site) {
        this.title = title;
        this.grade = grade;
        this.hiredOn = hiredOn;
        this.unit = unit;
        this.site = site;
    }

    /** @param manager null for the head of the organisation */
    public void reportsTo(Employee manager) {
        this.manager = manager;
    }

    /** Binds the person to an account of the single sign-on. A later account replaces the former one. */
    public void link(String subject) {
        this.subject = Objects.requireNonNull(subject);
    }

    public void leave() {
        active = false;
    }

    public void comeBack() {
        active = true;
    }

    /** True when this person is above the other one, however many levels. */
    public boolean isAbove(Employee other) {
        return line.encloses(other.line);
    }

    public String number() {
        return number;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public String fullName() {
        return (firstName + " " + lastName).strip();
    }

    public String userName() {
        return userName;
    }

    public String email() {
        return email;
    }

    public String subject() {
        return subject;
    }

    public String title() {
        return title;
    }

    public LocalDate hiredOn() {
        return hiredOn;
    }

    public int grade() {
        return grade;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public Employee manager() {
        return manager;
    }

    public OrgUnit unit() {
        return unit;
    }

    public Site site() {
        return site;
    }

    public ZoneId zone() {
        return site.zone();
    }

    public boolean active() {
        return active;
    }

    public ReportingLine line() {
        return line;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Employee that && Objects.equals(number, that.number());
    }

    @Override
    public int hashCode() {
        return Objects.hash(number);
    }
}
