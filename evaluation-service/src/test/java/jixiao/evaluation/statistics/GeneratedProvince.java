package jixiao.evaluation.statistics;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Completed sheets of a made-up year in ninety counties with fifty units each, made by the database itself. */
final class GeneratedProvince {
    private static final String UNITS = """
            insert into known_organisation (id, region, code, name, path, version)
            select md5('unit' || n)::uuid, (650100 + n / 50 % 9 * 100 + n / 450 + 1)::text, 'G' || lpad((n % 50)::text, 3, '0'),
                   '单位' || n, '/' || md5('unit' || n)::uuid || '/', 1
            from generate_series(0, 4499) n
            """;

    private static final String SHEETS = """
            insert into sheet (id, version, project_id, fiscal_year, revision, stage, origin, region, unit_id, unit_region,
                unit_code, unit_name, department_id, department_region, department_code, department_name, project_name,
                goal, achieved, profile_id, profile_version, total_score, rating, completed_at, changed_by, changed_at,
                kept_by_people, route)
            select md5('sheet' || n)::uuid, 0, md5('project' || n)::uuid, 2019, 1, 'COMPLETED', 'ENTERED', o.region, o.id,
                o.region, o.code, o.name, o.id, o.region, o.code, o.name, '项目' || n,
                '目标', '按计划完成了各项工作，服务对象普遍满意。', 'mof-2020', 1, 80 + n % 21, 'EXCELLENT', now(), 'generated', now(),
                true, 'FINANCE_ALONE'
            from generate_series(1, ?1) n
            join known_organisation o on o.id = md5('unit' || n % 4500)::uuid
            """;

    private static final String FIGURES = """
            insert into completed_sheet (sheet_id, revision, fiscal_year, project_id, project_name, region, unit_id,
                unit_region, unit_code, unit_name, department_region, department_code, department_name, place, opening,
                adjusted, executed, indicator_points, indicator_score, scored_rows, full_marks, percent_for_words,
                answered_rows, as_planned, total_score, rating, profile_id, profile_version, tolerance, full_marks_limit,
                above_peers, findings, completed_at)
            select s.id, 1, 2019, s.project_id, s.project_name, s.region, s.unit_id, s.unit_region, s.unit_code,
                s.unit_name, s.department_region, s.department_code, s.department_name, 2147483647, h.amount, h.amount,
                round(h.amount * (60 + h.number % 41) / 100, 2), 90, 70 + h.number % 21, 20, h.number % 21,
                h.number % 4, 20, h.number % 20, s.total_score, s.rating, 'mof-2020', 1, 0.05, 0.90, 10, '', now()
            from sheet s,
                lateral (select abs(hashtext(s.id::text)::bigint) as number,
                                (abs(hashtext(s.id::text)::bigint) % 5000000) + 1000::numeric as amount) h
            where s.fiscal_year = 2019
            """;

    private GeneratedProvince() {}

    static void into(EntityManager database, int sheets) {
        database.createNativeQuery(UNITS).executeUpdate();
        database.createNativeQuery(SHEETS).setParameter(1, sheets).executeUpdate();
        database.createNativeQuery(FIGURES).executeUpdate();
        database.createNativeQuery("analyze completed_sheet, sheet, known_organisation")
                .executeUpdate();
    }

    static void outOf(EntityManager database) {
        for (String statement : List.of(
                "delete from recheck_item where sample_id in (select id from recheck_sample where fiscal_year = 2019)",
                "delete from recheck_sample where fiscal_year = 2019",
                "delete from completed_sheet where fiscal_year = 2019",
                "delete from sheet where fiscal_year = 2019",
                "delete from known_organisation where region like '65%'")) {
            database.createNativeQuery(statement).executeUpdate();
        }
    }
}
