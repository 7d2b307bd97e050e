package jixiao.evaluation.sheets.rest;

import java.util.List;
import java.util.UUID;
import jixiao.evaluation.sheets.SheetStage;
import jixiao.kit.problem.ProblemBody;
import org.jspecify.annotations.Nullable;

/** What became of each sheet, in the order sent. */
public record BatchResult(int done, int refused, List<Item> items) {

    /**
     * @param done true also where an earlier request has done this very step for the caller
     * @param stage where the sheet stands now; null where it was refused
     * @param problem as the single request would be answered; null where it was done
     */
    public record Item(
            UUID id,
            boolean done,
            @Nullable SheetStage stage,
            @Nullable Long version,
            @Nullable ProblemBody problem) {}

    static BatchResult of(List<Item> items) {
        int done = (int) items.stream().filter(Item::done).count();
        return new BatchResult(done, items.size() - done, items);
    }
}
