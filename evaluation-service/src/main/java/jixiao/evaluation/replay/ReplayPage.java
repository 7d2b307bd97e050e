package jixiao.evaluation.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts every sheet that comes by and keeps one page of them. */
public final class ReplayPage implements Consumer<ReplayedSheet> {
    private final @Nullable UUID after;
    private final int limit;
    private final ReplayTally tally = new ReplayTally();
    private final List<ReplayedSheet> kept = new ArrayList<>();
    private boolean begun;

    /**
     * @param after the last sheet of the page before, or null to begin
     * @param limit one more is kept, to know whether there is another page
     */
    public ReplayPage(@Nullable UUID after, int limit) {
        this.after = after;
        this.limit = limit;
        this.begun = after == null;
    }

    @Override
    public void accept(ReplayedSheet sheet) {
        tally.add(sheet);
        if (begun && kept.size() <= limit) {
            kept.add(sheet);
        }
        begun = begun || sheet.id().equals(after);
    }

    /** Whether the place to go on from was among the sheets. */
    public boolean hasBegun() {
        return begun;
    }

    public List<ReplayedSheet> withOneMore() {
        return List.copyOf(kept);
    }

    public ReplaySummary summary() {
        return tally.summary();
    }
}
