package jixiao.publication.deadlines.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.publication.deadlines.BudgetApproval;
import jixiao.publication.deadlines.PublicationCalendars;
import jixiao.publication.deadlines.PublicationClock;
import jixiao.publication.deadlines.Term;
import jixiao.publication.deadlines.TermCounts;
import jixiao.publication.deadlines.TermQuery;
import jixiao.publication.deadlines.Terms;
import jixiao.publication.releases.OrganisationName;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Terms are rows per project, and sums over them: how one stands follows from its projects and the day. */
@ApplicationScoped
class KeptTerms implements Terms {
    private final EntityManager database;

    KeptTerms(EntityManager database) {
        this.database = database;
    }

    @Override
    public boolean keep(PublicationClock clock, BudgetApproval approval, LocalDate dueOn) {
        OrganisationName organisation = switch (clock) {
            case DEPARTMENT -> approval.department();
            case UNIT -> approval.unit();
        };
        LocalDate approvedOn = switch (clock) {
            case DEPARTMENT -> approval.toDepartmentOn();
            case UNIT -> approval.toUnitOn();
        };
        String term = clock + "/" + organisation.id() + "/" + approval.fiscalYear() + "/" + approvedOn + "/"
                + approval.documentNumber();
        Object[] values = {
            approval.projectId(),
            approval.fiscalYear().year(),
            clock.name(),
            approval.version(),
            term,
            organisation.id(),
            organisation.region().code(),
            organisation.code(),
            organisation.name(),
            approval.department().id(),
            approval.department().region().code(),
            approval.department().code(),
            approval.department().name(),
            approval.documentNumber(),
            approvedOn,
            dueOn
        };
        var upsert = database.createNativeQuery(
                "insert into publication_term values (?, ?, ?, ?, cast(md5(?) as uuid), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)"
                        + " on conflict on constraint publication_term_pk do update set version = excluded.version,"
                        + " term_id = excluded.term_id, organisation_id = excluded.organisation_id,"
                        + " organisation_region = excluded.organisation_region,"
                        + " organisation_code = excluded.organisation_code,"
                        + " organisation_name = excluded.organisation_name, department_id = excluded.department_id,"
                        + " department_region = excluded.department_region,"
                        + " department_code = excluded.department_code,"
                        + " department_name = excluded.department_name, document_number = excluded.document_number,"
                        + " approved_on = excluded.approved_on, due_on = excluded.due_on"
                        + " where publication_term.version < excluded.version");
        for (int i = 0; i < values.length; i++) {
            upsert.setParameter(i + 1, values[i]);
        }
        return upsert.executeUpdate() > 0;
    }

    @Override
    public void follow(UUID projectId, FiscalYear fiscalYear) {
        database.flush();
        database.createNativeQuery("update publication_term t set published_on ="
                        + " (select min(coalesce(e.published_on, cast(e.published_at at time zone 'Asia/Shanghai' as date)))"
                        + " from disclosure d join release r on r.id = d.release_id"
                        + " join edition e on e.disclosure_id = d.id"
                        + " where d.project_id = t.project_id and r.fiscal_year = t.fiscal_year and r.kind = 'TARGET'"
                        + " and e.state in ('PUBLISHED', 'SUPERSEDED') and exists"
                        + " (select 1 from edition p where p.disclosure_id = d.id and p.state = 'PUBLISHED'))"
                        + " where t.project_id = ? and t.fiscal_year = ?")
                .setParameter(1, projectId)
                .setParameter(2, fiscalYear.year())
                .executeUpdate();
    }

    @Override
    public void reckonAgain(PublicationCalendars calendars) {
        @SuppressWarnings("unchecked")
        List<Object[]> begun = database.createNativeQuery(
                        "select distinct organisation_region, approved_on, due_on from publication_term",
                        Object[].class)
                .getResultList();
        for (Object[] row : begun) {
            LocalDate approvedOn = TermRows.date(row[1]);
            LocalDate dueOn = calendars.lastDay(new RegionCode((String) row[0]), approvedOn);
            if (!dueOn.equals(TermRows.date(row[2]))) {
                database.createNativeQuery("update publication_term set due_on = ?"
                                + " where organisation_region = ? and approved_on = ?")
                        .setParameter(1, dueOn)
                        .setParameter(2, row[0])
                        .setParameter(3, approvedOn)
                        .executeUpdate();
            }
        }
    }

    @Override
    public List<Term> find(TermQuery query, Scope scope, LocalDate today, @Nullable String after, int limit) {
        return new TermSelection(query, scope, today)
                .list(database, after, limit)
                .map(TermRows::term)
                .toList();
    }

    @Override
    public List<TermCounts> count(
            TermQuery query, boolean byDepartment, Scope scope, LocalDate today, @Nullable String after, int limit) {
        return new TermSelection(query, scope, today)
                .counts(database, byDepartment, after, limit)
                .map(row -> TermRows.counts(row, byDepartment))
                .toList();
    }
}
