package jixiao.evaluation.results.db;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.evaluation.results.BudgetProposal;
import jixiao.profiles.LadderStep;
import jixiao.profiles.NextBudget;
import jixiao.profiles.RuleProfile;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Proposals for many completed sheets in one statement: each sheet's rating on the ladder of its own profile. */
final class MissingProposals {
    private static final String WITHOUT_PROPOSAL = " c.fiscal_year = :year and c.region like :region"
            + " and not exists (select 1 from budget_proposal b where b.sheet_id = c.sheet_id)";

    private static final String INSERT = """
            with ladder (profile_id, profile_version, rating, measure, share) as (values %s)
            insert into budget_proposal (id, version, sheet_id, project_id, fiscal_year, region, unit_id, unit_region,
                unit_code, unit_name, department_id, department_region, department_code, department_name, project_name,
                stage, proposed_measure, proposed_share, proposed_amount, sheet_revision, score, rating, execution_rate,
                adjusted, executed, profile_id, profile_version, findings)
            select gen_random_uuid(), 0, c.sheet_id, c.project_id, c.fiscal_year, c.region, c.unit_id, c.unit_region,
                c.unit_code, c.unit_name, s.department_id, c.department_region, c.department_code, c.department_name,
                c.project_name, 'PROPOSED', l.measure, l.share,
                case l.measure when 'STOP' then 0
                     when 'CUT' then round(coalesce(c.adjusted, 0) * (1 - l.share), 2)
                     else coalesce(c.adjusted, 0) end,
                c.revision, c.total_score, c.rating, round(100 * c.executed / nullif(c.adjusted, 0), 2),
                coalesce(c.adjusted, 0), coalesce(c.executed, 0), c.profile_id, c.profile_version, c.findings
            from completed_sheet c
            join sheet s on s.id = c.sheet_id
            join ladder l on l.profile_id = c.profile_id and l.profile_version = c.profile_version
                         and l.rating = c.rating
            where %s
            limit :limit
            returning id
            """;

    private final EntityManager database;

    MissingProposals(EntityManager database) {
        this.database = database;
    }

    List<BudgetProposal> propose(RegionCode region, FiscalYear year, List<RuleProfile> ladders, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> rungs = new ArrayList<>();
        for (RuleProfile profile : ladders) {
            for (LadderStep step : profile.ladder()) {
                rungs.add(rung(rungs.size(), profile, step, parameters));
            }
        }
        Query insert =
                database.createNativeQuery(INSERT.formatted(String.join(", ", rungs), WITHOUT_PROPOSAL), UUID.class);
        parameters.forEach(insert::setParameter);
        @SuppressWarnings("unchecked")
        List<UUID> ids =
                select(insert, region, year).setParameter("limit", limit).getResultList();
        return database.createQuery("from BudgetProposal b where b.id in :ids order by b.id", BudgetProposal.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** One row of the ladder, its values as parameters. */
    private static String rung(int number, RuleProfile profile, LadderStep step, Map<String, Object> parameters) {
        parameters.put("id" + number, profile.id());
        parameters.put("version" + number, profile.version());
        parameters.put("rating" + number, step.rating().name());
        parameters.put("measure" + number, measure(step.next()));
        parameters.put("share" + number, share(step.next()));
        return "(:id%1$d, cast(:version%1$d as integer), :rating%1$d, :measure%1$d, cast(:share%1$d as numeric))"
                .formatted(number);
    }

    private static String measure(NextBudget next) {
        return switch (next) {
            case NextBudget.Keep() -> "KEEP";
            case NextBudget.Improve() -> "IMPROVE";
            case NextBudget.Cut(BigDecimal share) -> "CUT";
            case NextBudget.Stop() -> "STOP";
        };
    }

    private static @Nullable String share(NextBudget next) {
        return next instanceof NextBudget.Cut(BigDecimal share) ? share.toPlainString() : null;
    }

    int count(RegionCode region, FiscalYear year) {
        Query count = database.createNativeQuery(
                "select count(*) from completed_sheet c where" + WITHOUT_PROPOSAL, Long.class);
        return ((Number) select(count, region, year).getSingleResult()).intValue();
    }

    private static Query select(Query query, RegionCode region, FiscalYear year) {
        return query.setParameter("year", year.year()).setParameter("region", region.prefix() + "%");
    }
}
