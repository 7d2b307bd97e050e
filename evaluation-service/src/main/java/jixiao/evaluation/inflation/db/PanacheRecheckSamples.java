package jixiao.evaluation.inflation.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jixiao.evaluation.inflation.RecheckItem;
import jixiao.evaluation.inflation.RecheckSample;
import jixiao.evaluation.inflation.RecheckSamples;
import jixiao.evaluation.inflation.Risk;
import jixiao.evaluation.inflation.Signal;
import jixiao.evaluation.statistics.Selection;
import jixiao.evaluation.statistics.db.SelectedSheets;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheRecheckSamples implements RecheckSamples, PanacheRepositoryBase<RecheckSample, UUID> {
    /** Regions of the caller alone: a scope that is cut by organisation sees no sample. */
    private static final String CUT = "cast(region as string) like :scopeRegion and :scopePath = '%'";

    private static final String RISKS = "select c.sheet_id, coalesce(c.executed, 0), " + ObservationSql.SUSPICIOUS
            + ", c.percent_for_words > 0, c.answered_rows > 0 and c.as_planned = c.answered_rows,"
            + " c.scored_rows > 0 and c.full_marks >= c.scored_rows * c.full_marks_limit"
            + " from completed_sheet c where ";

    private final EntityManager database;

    PanacheRecheckSamples(EntityManager database) {
        this.database = database;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Risk> risks(Selection selection) {
        SelectedSheets selected = SelectedSheets.of(selection, "c");
        List<Object[]> rows = selected.bind(database.createNativeQuery(RISKS + selected.where(), Object[].class))
                .getResultList();
        return rows.stream().map(PanacheRecheckSamples::risk).toList();
    }

    private static Risk risk(Object[] row) {
        List<Signal> signals = new ArrayList<>();
        addIf(signals, row[2], Signal.SCORE_ABOVE_EXECUTION);
        addIf(signals, row[3], Signal.PERCENT_FOR_WORDS);
        addIf(signals, row[4], Signal.ACTUAL_IS_TARGET);
        addIf(signals, row[5], Signal.FULL_MARKS);
        return new Risk((UUID) row[0], new Money((BigDecimal) row[1]), signals);
    }

    private static void addIf(List<Signal> signals, Object raised, Signal signal) {
        if (Boolean.TRUE.equals(raised)) {
            signals.add(signal);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<UUID, RecheckItem> items(Collection<Risk> drawn) {
        Map<UUID, Risk> risks = drawn.stream().collect(Collectors.toMap(Risk::sheetId, risk -> risk));
        List<Object[]> rows = database.createNativeQuery(
                        "select c.sheet_id, c.unit_name, c.project_name, c.total_score from completed_sheet c"
                                + " where c.sheet_id in (:sheets)",
                        Object[].class)
                .setParameter("sheets", risks.keySet())
                .getResultList();
        Map<UUID, RecheckItem> items = new HashMap<>();
        for (Object[] row : rows) {
            Risk risk = risks.get((UUID) row[0]);
            items.put(risk.sheetId(), item(row, risk));
        }
        return items;
    }

    private static RecheckItem item(Object[] row, Risk risk) {
        return new RecheckItem(
                risk.sheetId(),
                (String) row[1],
                (String) row[2],
                risk.executed(),
                (BigDecimal) row[3],
                risk.weight(),
                risk.reasons(),
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public Optional<RecheckSample> visible(UUID id, Scope scope) {
        return find("id = :id and " + CUT, parameters(id, scope)).firstResultOptional();
    }

    @Override
    public Optional<RecheckSample> visibleToChange(UUID id, Scope scope) {
        return find("id = :id and " + CUT, parameters(id, scope))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private static Map<String, Object> parameters(UUID id, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id);
        return parameters;
    }

    @Override
    public List<RecheckSample> page(Scope scope, @Nullable FiscalYear year, @Nullable UUID after, int limit) {
        StringBuilder where = new StringBuilder(CUT);
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        if (year != null) {
            where.append(" and fiscalYear = :year");
            parameters.put("year", year);
        }
        if (after != null) {
            where.append(" and id > :after");
            parameters.put("after", after);
        }
        return find(where + " order by id", parameters).page(0, limit).list();
    }

    @Override
    public void add(RecheckSample sample) {
        persist(sample);
    }
}
