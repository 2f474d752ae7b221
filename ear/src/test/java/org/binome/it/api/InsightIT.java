package org.binome.it.api;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Figures by REST")
class InsightIT {

    @Test
    @DisplayName("B10 are not for everybody")
    void employees() {
        Api.as("mentor").get("/insight/campaigns").is(403);
    }

    @Test
    @DisplayName("B06 never cross a site with a unit")
    void siteOrUnit() {
        Api.as("hr").get("/insight/campaigns/1?site=1&unit=1").isProblem(422, "insight.site-or-unit");
    }

    @Test
    @DisplayName("P33 of what is out of sight do not exist")
    void absent() {
        Api.as("hr").get("/insight/campaigns/1").isProblem(404, "not-found");
    }
}
