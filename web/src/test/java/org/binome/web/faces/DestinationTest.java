package org.binome.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DestinationTest {

    private static final Destination CAMPAIGNS = new Destination("campaigns", "campaign", "/hr/campaigns.xhtml", "hr");

    @Test
    @DisplayName("a word is lit on its page and on those that belong to it")
    void lit() {
        assertThat(CAMPAIGNS.leadsTo("/hr/campaigns.xhtml")).isTrue();
        assertThat(CAMPAIGNS.leadsTo("/hr/campaign.xhtml")).isTrue();
        assertThat(CAMPAIGNS.leadsTo("/hr/campaign-edit.xhtml")).isTrue();
        assertThat(CAMPAIGNS.leadsTo("/hr/matching.xhtml")).isFalse();
    }
}
