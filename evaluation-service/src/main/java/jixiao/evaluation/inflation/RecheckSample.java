package jixiao.evaluation.inflation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jixiao.kit.problem.Problem;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Completed sheets drawn for re-checking. Drawn again with the same seed over the same results, it is the same. */
@Entity
public class RecheckSample {
    @Id
    private UUID id;

    @Version
    private long version;

    private RegionCode region;
    private FiscalYear fiscalYear;

    @Column(name = "asked_size")
    private int askedSize;

    private long seed;
    private int population;
    private long totalWeight;
    private String drawnBy;
    private Instant drawnAt;

    @ElementCollection
    @CollectionTable(name = "recheck_item", joinColumns = @JoinColumn(name = "sample_id"))
    @OrderColumn(name = "position")
    private List<RecheckItem> items = new ArrayList<>();

    protected RecheckSample() {}

    RecheckSample(RegionCode region, FiscalYear fiscalYear, int askedSize, long seed, String drawnBy, Instant drawnAt) {
        this.id = UUID.randomUUID();
        this.region = region;
        this.fiscalYear = fiscalYear;
        this.askedSize = askedSize;
        this.seed = seed;
        this.drawnBy = drawnBy;
        this.drawnAt = drawnAt;
    }

    void drawn(int fromSheets, long fromWeight, List<RecheckItem> drawnItems) {
        population = fromSheets;
        totalWeight = fromWeight;
        items.addAll(drawnItems);
    }

    /** @param position from 1 */
    void note(
            int position,
            RecheckItem.Outcome outcome,
            @Nullable BigDecimal score,
            @Nullable String remarks,
            String by,
            Instant at) {
        if (position < 1 || position > items.size()) {
            throw Problem.NOT_FOUND.because("样本只有 %d 项，没有第 %d 项。".formatted(items.size(), position));
        }
        items.set(position - 1, items.get(position - 1).noted(outcome, score, remarks, by, at));
    }

    public UUID id() {
        return id;
    }

    /** Grows with every note, from 1. */
    public long version() {
        return version + 1;
    }

    public RegionCode region() {
        return region;
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    public int askedSize() {
        return askedSize;
    }

    public long seed() {
        return seed;
    }

    /** How many completed sheets it was drawn from. */
    public int population() {
        return population;
    }

    /** All tickets of all of them. */
    public long totalWeight() {
        return totalWeight;
    }

    public String drawnBy() {
        return drawnBy;
    }

    public Instant drawnAt() {
        return drawnAt;
    }

    public List<RecheckItem> items() {
        return List.copyOf(items);
    }
}
