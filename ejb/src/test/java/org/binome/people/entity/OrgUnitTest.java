package org.binome.people.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrgUnitTest {
    private final OrgUnit company = new OrgUnit("Company", null);
    private final OrgUnit finance = new OrgUnit("Finance", company);
    private final OrgUnit payroll = new OrgUnit("Payroll", new OrgUnit("Accounting", finance));

    @Test
    void theDepartmentIsTheUnitOfTheSecondLevel() {
        assertThat(payroll.department()).isEqualTo(finance);
        assertThat(finance.department()).isEqualTo(finance);
        assertThat(company.department()).isEqualTo(company);
    }
}
