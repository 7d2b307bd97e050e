package jixiao.evaluation.replay;

import java.util.UUID;
import java.util.function.Consumer;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** All stored sheets, read one after the other in one consistent view, however many there are. */
public interface StoredSheets {

    /** Gives the selected sheets in the order of their ids. */
    void each(Selection selection, Consumer<StoredSheet> reader);

    /**
     * @param scope what the caller may see
     * @param region with everything inside, or null for all
     * @param unit {@code <region>/<code>} with what lies below it, or null
     * @param sheet one sheet alone, or null
     */
    record Selection(
            Scope scope,
            @Nullable RegionCode region,
            @Nullable FiscalYear fiscalYear,
            @Nullable String unit,
            @Nullable UUID sheet) {}
}
