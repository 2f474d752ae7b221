package org.binome.it.api;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.binome.it.Running;

/** What the database holds of one couple, read in one question over one connection that is kept. */
final class LifeRows implements AutoCloseable {

    private static final String SEEN =
            """
            select concat_ws(' | ', a.status || ' ' || b.status,
                p.state || ' asked ' || (p.mentor_asked_at is not null)::int || (p.mentee_asked_at is not null)::int
                  || ' yes ' || (p.mentor_consent_at is not null)::int || (p.mentee_consent_at is not null)::int
                  || ' place ' || p.place_held::int,
                coalesce(g.status || ' signed ' || (g.mentor_signed_at is not null)::int || (g.mentee_signed_at is not null)::int, ''),
                (select string_agg(trim(concat('day ', (s.starts_at at time zone 'UTC')::date - ?::date,
                    case when s.agenda = '' then ' bare ' else ' framed ' end, s.status, ' ', s.swap_state, ' ', s.held_minutes, ' ',
                    s.swap_asked_by)), ' | ' order by s.id)
                  from mentoring_session s where s.pairing_id = g.id)),
              coalesce(g.id, 0),
              (select coalesce(string_agg(s.id::text, ' ' order by s.id), '') from mentoring_session s where s.pairing_id = g.id)
            from match_proposal p join enrolment a on a.id = p.mentor_id join enrolment b on b.id = p.mentee_id
              left join pairing g on g.proposal_id = p.id
            where p.id = ?""";

    /** Back to a proposal that nobody has answered: the pairing with all that hangs on it has never been. */
    private static final String AFRESH =
            """
            delete from logging_link where session_id in (select s.id from mentoring_session s join pairing g on g.id = s.pairing_id
              where g.proposal_id = :proposal);
            delete from mentoring_session where pairing_id in (select id from pairing where proposal_id = :proposal);
            delete from full_month where pairing_id in (select id from pairing where proposal_id = :proposal);
            delete from pairing_objective where pairing_id in (select id from pairing where proposal_id = :proposal);
            delete from pairing where proposal_id = :proposal;
            update match_proposal set version = version + 1, state = 'PROPOSED', mentor_consent_at = null, mentee_consent_at = null,
              mentor_asked_at = case when :both then mentee_asked_at end, place_held = false, mentor_place = null
              where id = :proposal;
            delete from enrolment_consent c where enrolment_id in (:mentor, :mentee) and at > (
              select min(f.at) from enrolment_consent f where f.enrolment_id = c.enrolment_id);
            update enrolment set version = version + 1, status = 'ENROLLED', consent_revoked_at = null, rounds_waited = 0
              where id in (:mentor, :mentee);""";

    /** Further: both have said yes and signed. */
    private static final String ACTIVE =
            """
            update match_proposal set state = 'ACCEPTED', mentor_asked_at = published_at, mentor_consent_at = published_at,
              mentee_consent_at = published_at, place_held = true, mentor_place = 1 where id = :proposal;
            insert into pairing (id, version, campaign_id, mentor_id, mentee_id, proposal_id, status, mentor_consent_at,
                mentee_consent_at, mentor_signed_at, mentor_charter_version, mentor_charter_language, mentee_signed_at,
                mentee_charter_version, mentee_charter_language, started_at)
              select nextval('binome_seq'), 1, campaign_id, mentor_id, mentee_id, id, 'ACTIVE', published_at, published_at,
                published_at, :charter, 'en', published_at, :charter, 'en', published_at from match_proposal where id = :proposal;
            insert into pairing_objective (pairing_id, position, aim, measure, due_on, reached)
              select id, 0, 'Prompts', 'One of my own', current_date, false from pairing where proposal_id = :proposal;""";

    private final Connection connection;
    private final PreparedStatement seen;
    private final String afresh;
    private final String active;

    /** What stands there. @param text in the words of {@link LifeModel}; @param pairing 0 when there is none */
    record Seen(String text, long pairing, List<Long> sessions) {}

    LifeRows(long proposal, long mentor, long mentee, int charter, boolean bothAtOnce, LocalDate today) {
        try {
            connection = Running.database();
            seen = connection.prepareStatement(SEEN);
            seen.setObject(1, Date.valueOf(today));
            seen.setLong(2, proposal);
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        UnaryOperator<String> own = sql -> sql.replace(":proposal", "" + proposal)
                .replace(":mentor", "" + mentor)
                .replace(":mentee", "" + mentee)
                .replace(":charter", "" + charter)
                .replace(":both", "" + bothAtOnce);
        afresh = own.apply("set local binome.erasing = 'on';" + AFRESH);
        active = own.apply(ACTIVE);
    }

    Seen seen() throws SQLException {
        try (ResultSet row = seen.executeQuery()) {
            row.next();
            return new Seen(
                    row.getString(1),
                    row.getLong(2),
                    Stream.of(row.getString(3).split(" "))
                            .filter(id -> !id.isEmpty())
                            .map(Long::valueOf)
                            .toList());
        } finally {
            connection.commit();
        }
    }

    /** @param further up to an active pairing */
    void afresh(boolean further) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(further ? afresh + active : afresh);
        } finally {
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
