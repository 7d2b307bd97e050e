package jixiao.publication.deadlines.db;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.publication.deadlines.PublicationClock;
import jixiao.publication.deadlines.Term;
import jixiao.publication.deadlines.TermCounts;
import jixiao.publication.deadlines.TermState;
import jixiao.publication.releases.OrganisationName;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Rows of {@link TermSelection} as terms. */
final class TermRows {
    private TermRows() {}

    static Term term(Object[] row) {
        return new Term(
                (UUID) row[0],
                PublicationClock.valueOf((String) row[1]),
                organisation(row, 2),
                new FiscalYear((Integer) row[6]),
                (String) row[7],
                date(row[8]),
                date(row[9]),
                TermState.valueOf((String) row[10]),
                Math.toIntExact((Long) row[11]),
                Math.toIntExact((Long) row[12]),
                date(row[13]));
    }

    static TermCounts counts(Object[] row, boolean byDepartment) {
        return new TermCounts(
                new RegionCode((String) row[0]),
                byDepartment ? organisation(row, 5) : null,
                (Long) row[1],
                (Long) row[2],
                (Long) row[3],
                (Long) row[4]);
    }

    private static OrganisationName organisation(Object[] row, int from) {
        return new OrganisationName(
                (UUID) row[from], new RegionCode((String) row[from + 1]), (String) row[from + 2], (String)
                        row[from + 3]);
    }

    static @Nullable LocalDate date(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
