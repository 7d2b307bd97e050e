package jixiao.evaluation.sheets.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import jixiao.evaluation.sheets.ProjectYear;
import jixiao.evaluation.sheets.ProjectYearFacts;
import jixiao.evaluation.sheets.ProjectYears;
import jixiao.evaluation.years.RegionYear;

/** The row is made first and locked then, so that two topics telling of the same project-year take turns. */
@ApplicationScoped
class SqlProjectYears implements ProjectYears {
    /** A published self-evaluation waits on after newer facts of its year have gone on. */
    private static final String WAITING = "select f.id from ProjectYearFacts f"
            + " where (f.heldIn is not null or f.recorded is not null) and not exists (select 1"
            + " from EvaluationYear y where y.id.region = f.heldIn"
            + " and y.id.fiscalYear = f.id.fiscalYear and y.closedAt is not null)";

    private final EntityManager database;

    SqlProjectYears(EntityManager database) {
        this.database = database;
    }

    @Override
    public ProjectYearFacts locked(ProjectYear projectYear) {
        database.createNativeQuery(
                        "insert into project_year (project_id, fiscal_year) values (?, ?) on conflict do nothing")
                .setParameter(1, projectYear.projectId())
                .setParameter(2, projectYear.fiscalYear())
                .executeUpdate();
        return database.find(ProjectYearFacts.class, projectYear, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<ProjectYear> waiting() {
        return database.createQuery(WAITING, ProjectYear.class).getResultList();
    }

    @Override
    public List<ProjectYear> waiting(RegionYear year) {
        return database.createQuery(
                        WAITING + " and f.id.fiscalYear = :fiscalYear and (f.heldIn = :region or f.heldIn is null)",
                        ProjectYear.class)
                .setParameter("fiscalYear", year.fiscalYear())
                .setParameter("region", year.region())
                .getResultList();
    }
}
