package jixiao.evaluation.sheets.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jixiao.evaluation.sheets.ProjectYear;
import jixiao.evaluation.sheets.ProjectYearFacts;
import jixiao.evaluation.sheets.ProjectYears;

/** The row is made first and locked then, so that two topics telling of the same project-year take turns. */
@ApplicationScoped
class SqlProjectYears implements ProjectYears {
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
}
