package jixiao.evaluation.years.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jixiao.evaluation.years.EvaluationYear;
import jixiao.evaluation.years.EvaluationYears;
import jixiao.evaluation.years.RegionYear;

/**
 * Work and closing exclude each other by an advisory lock of PostgreSQL, shared for work: a row lock would be written
 * for each of the many events of an import, and could not be taken where a year has no row yet.
 */
@ApplicationScoped
class PanacheEvaluationYears implements EvaluationYears, PanacheRepositoryBase<EvaluationYear, RegionYear> {
    @Override
    public Optional<EvaluationYear> of(RegionYear id) {
        return findByIdOptional(id);
    }

    @Override
    public void add(EvaluationYear year) {
        persist(year);
    }

    @Override
    public Optional<EvaluationYear> whileWorking(RegionYear id) {
        lock("select 1 from pg_advisory_xact_lock_shared(hashtextextended(?, 0))", id);
        return of(id);
    }

    @Override
    public void stopWork(RegionYear id) {
        lock("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))", id);
    }

    private void lock(String sql, RegionYear id) {
        getEntityManager()
                .createNativeQuery(sql, Integer.class)
                .setParameter(1, "evaluation-year/" + id)
                .getSingleResult();
    }
}
