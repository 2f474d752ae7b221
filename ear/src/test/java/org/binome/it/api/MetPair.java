package org.binome.it.api;

import java.time.LocalDate;

/** Two people of a crowd who have signed and met, through REST, in the days before this one. */
public final class MetPair {

    private static final int MINUTES = 75;

    private final Couple couple;

    private MetPair(Couple couple) {
        this.couple = couple;
    }

    /** Before the crowd arrives. */
    public static MetPair of(Crowd crowd) {
        return new MetPair(Couple.of(crowd));
    }

    /** They sign and hold so many sessions, at most five, of an hour and a quarter each. */
    public MetPair meet(String campaign, int sessions) {
        couple.enrol(campaign).agree().sign();
        LocalDate today = CampaignFixture.today();
        for (int i = sessions; i > 0; i--) {
            hold(couple.session(today.minusDays(i), ""));
        }
        return this;
    }

    /** One more. */
    public MetPair meetAgain() {
        hold(couple.session(CampaignFixture.today().minusDays(6), ""));
        return this;
    }

    private void hold(String session) {
        couple.junior()
                .api()
                .post(session + "/holding", "{\"minutes\":%d}".formatted(MINUTES))
                .is(200);
    }

    /** Their campaign comes to its end, and their pairing with it. */
    public MetPair complete() {
        couple.campaign().over();
        return this;
    }

    public MetPair endEarly() {
        couple.senior().api().post(path() + "/end").is(200);
        return this;
    }

    public Member junior() {
        return couple.junior();
    }

    public Member senior() {
        return couple.senior();
    }

    public long pairing() {
        return couple.pairing();
    }

    /** {@code /pairings/…} */
    public String path() {
        return couple.path();
    }
}
