package jixiao.evaluation.sheets;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where what stands in a sheet comes from.
 *
 * @param recording where a document stated the sheet; kept when people correct it
 * @param keptByPeople once people keep a year in the suite, no document overwrites it
 */
@Embeddable
public record Provenance(
        @Enumerated(EnumType.STRING) Origin origin,
        @Nullable @Embedded Recording recording,
        boolean keptByPeople) {

    static Provenance entered(boolean keptByPeople) {
        return new Provenance(Origin.ENTERED, null, keptByPeople);
    }

    static Provenance stated(RecordedProjectYear year, boolean keptByPeople) {
        RecordedProjectYear.YearEnd end = year.form().yearEnd();
        return new Provenance(
                Origin.RECORDED,
                new Recording(year.version(), year.source(), end.totalPoints(), end.totalScore()),
                keptByPeople);
    }

    Provenance takenOver() {
        return new Provenance(Origin.ENTERED, recording, true);
    }

    Provenance kept() {
        return new Provenance(origin, recording, true);
    }

    boolean isOf(RecordedProjectYear year) {
        return recording != null
                && recording.source().digest().equals(year.source().digest());
    }

    /** Whether the year may be recorded from this reading: nobody keeps it in the suite, and nothing newer was read. */
    boolean yieldsTo(RecordedProjectYear year) {
        return !keptByPeople && (recording == null || recording.recordedVersion() < year.version());
    }
}
