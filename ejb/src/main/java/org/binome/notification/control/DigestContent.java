package org.binome.notification.control;

import java.util.List;
import java.util.Map;
import org.binome.learning.entity.Material;
import org.binome.programme.entity.Campaign;
import org.binome.session.entity.MentoringSession;
import org.binome.skill.entity.Skill;

/**
 * What the monthly digest has to tell somebody.
 *
 * @param advice articles, the latest first
 * @param testimonials how many were published
 * @param sessions the person's own, the next first
 * @param joinable campaigns that soon take nobody any more
 * @param ending the person's own campaigns that soon end
 * @param wanted what many look for in a campaign that the person may join
 * @param library how many articles there are
 * @param voices how many testimonials there are
 */
record DigestContent(
        List<Material> advice,
        int testimonials,
        List<MentoringSession> sessions,
        List<Campaign> joinable,
        List<Campaign> ending,
        Map<Campaign, List<Skill>> wanted,
        long library,
        long voices) {

    /** How many things are new or come soon; what is always there does not count. */
    int news() {
        return advice.size() + testimonials + sessions.size() + joinable.size() + ending.size();
    }
}
