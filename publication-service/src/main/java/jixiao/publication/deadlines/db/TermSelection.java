package jixiao.publication.deadlines.db;

import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jixiao.kit.identity.Scope;
import jixiao.kit.problem.Problem;
import jixiao.publication.deadlines.TermQuery;
import org.jspecify.annotations.Nullable;

/** The terms a question is about, cut to the asker's scope, each with how it stands today. */
final class TermSelection {
    private static final String STANDING = "with term as (select term_id, clock, organisation_id, organisation_region,"
            + " organisation_code, organisation_name, department_id, department_region, department_code,"
            + " department_name, fiscal_year, document_number, approved_on, due_on, count(*) as projects,"
            + " count(published_on) as published, max(published_on) as last_published_on"
            + " from publication_term where %s group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14),"
            + " standing as (select *, case when published = projects and last_published_on <= due_on then 'ON_TIME'"
            + " when published = projects then 'LATE' when due_on >= :today then 'DUE' else 'OVERDUE' end as state"
            + " from term) ";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final @Nullable String state;

    TermSelection(TermQuery query, Scope scope, LocalDate today) {
        parameters.putAll(scope.parameters());
        parameters.put("today", today);
        conditions.add("organisation_id in (select id from known_organisation"
                + " where region like :scopeRegion and path like :scopePath)");
        state = query.state() == null ? null : query.state().name();
        if (query.clock() != null) {
            conditions.add("clock = :clock");
            parameters.put("clock", query.clock().name());
        }
        if (query.region() != null) {
            conditions.add("organisation_region like :region");
            parameters.put("region", query.region().prefix() + "%");
        }
        if (query.unit() != null) {
            conditions.add("organisation_id in (select below.id from known_organisation below, known_organisation asked"
                    + " where asked.region = :unitRegion and asked.code = :unitCode"
                    + " and below.path like asked.path || '%')");
            parameters.put("unitRegion", query.unit().region().code());
            parameters.put("unitCode", query.unit().code());
        }
        if (query.fiscalYear() != null) {
            conditions.add("fiscal_year = :year");
            parameters.put("year", query.fiscalYear().year());
        }
    }

    Stream<Object[]> list(EntityManager database, @Nullable String after, int limit) {
        String behind = "true";
        if (after != null) {
            behind = "(due_on, term_id) > (:dueOn, :id)";
            place(after);
        }
        String ofState = state == null ? "" : " and state = :state";
        if (state != null) {
            parameters.put("state", state);
        }
        return rows(
                database,
                "select term_id, clock, organisation_id, organisation_region, organisation_code, organisation_name,"
                        + " fiscal_year, document_number, approved_on, due_on, state, projects, published,"
                        + " last_published_on from standing where " + behind + ofState
                        + " order by due_on, term_id",
                limit);
    }

    Stream<Object[]> counts(EntityManager database, boolean byDepartment, @Nullable String after, int limit) {
        String columns = byDepartment
                ? ", department_id, max(department_region), max(department_code), max(department_name)"
                : "";
        String key = byDepartment ? "organisation_region || '.' || department_id" : "organisation_region";
        String behind = after == null ? "true" : key + " > :after";
        if (after != null) {
            parameters.put("after", after);
        }
        return rows(
                database,
                "select organisation_region, count(*) filter (where state = 'DUE'),"
                        + " count(*) filter (where state = 'OVERDUE'), count(*) filter (where state = 'ON_TIME'),"
                        + " count(*) filter (where state = 'LATE')" + columns + " from standing where " + behind
                        + " group by organisation_region" + (byDepartment ? ", department_id" : "") + " order by "
                        + key,
                limit);
    }

    private void place(String after) {
        try {
            parameters.put("dueOn", LocalDate.parse(after.substring(0, 10)));
            parameters.put("id", UUID.fromString(after.substring(11)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Problem.INVALID_FIELD.at("/after", "翻页标记无效，请从第一页重新开始。");
        }
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(EntityManager database, String select, int limit) {
        var query = database.createNativeQuery(
                STANDING.formatted(String.join(" and ", conditions)) + select + " limit :limit", Object[].class);
        parameters.forEach(query::setParameter);
        return query.setParameter("limit", limit).getResultList().stream().map(row -> (Object[]) row);
    }
}
