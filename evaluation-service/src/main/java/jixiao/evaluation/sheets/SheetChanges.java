package jixiao.evaluation.sheets;

import java.util.List;
import java.util.UUID;

/** The change logs of all sheets. */
public interface SheetChanges {
    void add(SheetChange change);

    /** What made the versions after this one, oldest first. */
    List<SheetChange> after(UUID sheetId, long version, int limit);
}
