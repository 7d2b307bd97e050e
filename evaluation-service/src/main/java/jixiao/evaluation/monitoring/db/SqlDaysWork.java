package jixiao.evaluation.monitoring.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.monitoring.DaysWork;
import jixiao.evaluation.sheets.Sheet;
import org.hibernate.Session;

@ApplicationScoped
class SqlDaysWork implements DaysWork {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Session database;

    SqlDaysWork(Session database) {
        this.database = database;
    }

    @Override
    public List<Sheet> next(LocalDate day, int limit) {
        database.createNativeQuery("insert into days_work (day) values (?) on conflict do nothing")
                .setParameter(1, day)
                .executeUpdate();
        List<UUID> place = database.createNativeQuery(
                        "select coalesce(last_sheet, ?2) from days_work where day = ?1 and not finished"
                                + " for update skip locked",
                        UUID.class)
                .setParameter(1, day)
                .setParameter(2, BEFORE_ALL)
                .getResultList();
        if (place.isEmpty()) {
            return List.of();
        }
        List<Sheet> sheets = after(place.getFirst(), day.getYear(), limit);
        database.createNativeQuery("update days_work set last_sheet = ?2, finished = ?3 where day = ?1")
                .setParameter(1, day)
                .setParameter(
                        2,
                        sheets.isEmpty() ? place.getFirst() : sheets.getLast().id())
                .setParameter(3, sheets.size() < limit)
                .executeUpdate();
        return sheets;
    }

    private List<Sheet> after(UUID last, int year, int limit) {
        return database.createQuery(
                        "from Sheet where progress.stage <> jixiao.evaluation.sheets.SheetStage.COMPLETED"
                                + " and progress.stage <> jixiao.evaluation.sheets.SheetStage.CANCELLED"
                                + " and subject.projectYear.fiscalYear between ?2 and ?3 and id > ?1 order by id",
                        Sheet.class)
                .setParameter(1, last)
                .setParameter(2, year - 1)
                .setParameter(3, year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(limit)
                .getResultList();
    }
}
