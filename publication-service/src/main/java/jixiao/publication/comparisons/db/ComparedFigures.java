package jixiao.publication.comparisons.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jixiao.kit.search.Bigrams;
import jixiao.publication.comparisons.ComparedCost;
import jixiao.publication.comparisons.ComparisonQuery;
import jixiao.publication.comparisons.Comparisons;
import jixiao.publication.comparisons.CostFigures;
import jixiao.publication.comparisons.ExecutionFigures;
import jixiao.publication.comparisons.ScoreFigures;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ComparedFigures implements Comparisons {
    private static final int MOST_KINDS_OF_COSTS = 50;
    private static final String COSTS = " from published_unit_cost u"
            + " join catalogue_entry c on c.disclosure_id = u.disclosure_id where u.words @@ cast(:words as tsquery)";

    private final Session database;

    ComparedFigures(Session database) {
        this.database = database;
    }

    @Override
    public List<ComparedCost> unitCosts(ComparisonQuery query, String words, @Nullable String after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String cut = cut(query, parameters);
        parameters.put("words", Bigrams.query(words));
        parameters.put("limit", limit);
        String behind = "";
        if (after != null) {
            behind = " and (u.amount, u.line, u.disclosure_id) > (:afterAmount, :afterLine, :afterId)";
            parameters.putAll(CostPlace.parse(after).parameters());
        }
        return rows(
                        "select u.disclosure_id, u.line, u.indicator, u.written, u.operator, u.amount, u.per,"
                                + " c.project_name, c.unit_name, c.region, c.fiscal_year, c.kind" + COSTS + cut + behind
                                + " order by u.amount, u.line, u.disclosure_id limit :limit",
                        parameters)
                .map(ComparedRows::cost)
                .toList();
    }

    @Override
    public List<CostFigures> costFigures(ComparisonQuery query, String words) {
        Map<String, Object> parameters = new HashMap<>();
        String cut = cut(query, parameters);
        parameters.put("words", Bigrams.query(words));
        parameters.put("limit", MOST_KINDS_OF_COSTS);
        return rows(
                        "select u.per, count(*), min(u.amount),"
                                + " percentile_disc(0.5) within group (order by u.amount), max(u.amount)" + COSTS + cut
                                + " group by u.per order by count(*) desc, u.per limit :limit",
                        parameters)
                .map(ComparedRows::costFigures)
                .toList();
    }

    @Override
    public List<ScoreFigures> scores(ComparisonQuery query, @Nullable String after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        return rows(
                        "select c.region, c.fiscal_year, count(*), avg(c.score), min(c.score),"
                                + " percentile_disc(0.25) within group (order by c.score),"
                                + " percentile_disc(0.5) within group (order by c.score),"
                                + " percentile_disc(0.75) within group (order by c.score), max(c.score),"
                                + " count(*) filter (where c.score >= 90),"
                                + " count(*) filter (where c.score >= 80 and c.score < 90),"
                                + " count(*) filter (where c.score >= 60 and c.score < 80),"
                                + " count(*) filter (where c.score < 60), count(*) filter (where c.score = 100)"
                                + " from catalogue_entry c where c.kind = 'SELF_EVALUATION' and c.score is not null"
                                + byRegionAndYear(query, after, limit, parameters),
                        parameters)
                .map(ComparedRows::scores)
                .toList();
    }

    @Override
    public List<ExecutionFigures> executionRates(ComparisonQuery query, @Nullable String after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        return rows(
                        "select c.region, c.fiscal_year, count(*), sum(f.adjusted), sum(f.executed),"
                                + " count(*) filter (where f.executed < f.adjusted * 0.6),"
                                + " count(*) filter (where f.executed >= f.adjusted * 0.6"
                                + " and f.executed < f.adjusted * 0.8),"
                                + " count(*) filter (where f.executed >= f.adjusted * 0.8"
                                + " and f.executed < f.adjusted * 0.95),"
                                + " count(*) filter (where f.executed >= f.adjusted * 0.95)"
                                + " from published_funds f join catalogue_entry c on c.disclosure_id = f.disclosure_id"
                                + " where c.kind = 'SELF_EVALUATION' and f.source = 'TOTAL' and f.adjusted > 0"
                                + " and f.executed is not null"
                                + byRegionAndYear(query, after, limit, parameters),
                        parameters)
                .map(ComparedRows::execution)
                .toList();
    }

    /** In the order of an index, so that no more is read than the page shows. */
    private static String byRegionAndYear(
            ComparisonQuery query, @Nullable String after, int limit, Map<String, Object> parameters) {
        String behind = "";
        if (after != null) {
            behind = " and (c.region, c.fiscal_year) > (:afterRegion, :afterYear)";
            parameters.putAll(PlaceAndYear.parse(after).parameters());
        }
        parameters.put("limit", limit);
        return cut(query, parameters) + behind
                + " group by c.region, c.fiscal_year order by c.region, c.fiscal_year limit :limit";
    }

    private static String cut(ComparisonQuery query, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (query.region() != null) {
            conditions.add(" and c.region between :firstRegion and :lastRegion");
            parameters.put("firstRegion", (query.region().prefix() + "000000").substring(0, 6));
            parameters.put("lastRegion", (query.region().prefix() + "999999").substring(0, 6));
        }
        if (query.unit() != null) {
            conditions.add(" and c.unit_id in (select below.id from known_organisation below, known_organisation asked"
                    + " where asked.region = :unitRegion and asked.code = :unitCode"
                    + " and below.path like asked.path || '%')");
            parameters.put("unitRegion", query.unit().region().code());
            parameters.put("unitCode", query.unit().code());
        }
        if (query.fiscalYear() != null) {
            conditions.add(" and c.fiscal_year = :year");
            parameters.put("year", query.fiscalYear().year());
        }
        return String.join("", conditions);
    }

    private Stream<Object[]> rows(String sql, Map<String, Object> parameters) {
        var query = database.createNativeQuery(sql, Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream();
    }
}
