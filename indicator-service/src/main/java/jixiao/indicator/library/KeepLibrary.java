package jixiao.indicator.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jixiao.indicator.library.LibraryIndicator.Change;
import jixiao.indicator.library.NameInUse.Holder;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What people do with the library. Every change leaves its trace, in its own transaction, which is the caller's. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepLibrary {
    private final Library library;
    private final Keepers keepers;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    KeepLibrary(Library library, Keepers keepers, AuditTrail audit, Caller caller, Clock clock) {
        this.library = library;
        this.keepers = keepers;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public LibraryIndicator add(Holding holding, LibraryContent content) {
        LibraryBatch batch = batch(List.of(Claim.toAdd(holding, content)));
        LibraryIndicator indicator = batch.add(holding, content);
        keep(batch);
        return indicator;
    }

    /** Whether it says something else now. */
    public boolean edit(LibraryIndicator indicator, LibraryContent content) {
        LibraryBatch batch = batch(List.of(Claim.toEdit(indicator, content)));
        boolean changed = batch.edit(indicator, content);
        keep(batch);
        return changed;
    }

    /** @param claims all that the batch is going to add or edit */
    public LibraryBatch batch(List<Claim> claims) {
        return new LibraryBatch(library, keepers, byCaller(), claims);
    }

    public void keep(LibraryBatch batch) {
        batch.keep().forEach(stated -> trace(stated.action(), stated.indicator(), stated.detail()));
    }

    public void retire(LibraryIndicator indicator, String remarks) {
        keepers.check(indicator.holding());
        indicator.retire(remarks, today(), byCaller());
        library.keep(indicator);
        trace(LibraryStep.RETIRE.name(), indicator, remarks);
    }

    public void supersede(LibraryIndicator indicator, LibraryIndicator by, String remarks) {
        keepers.check(indicator.holding());
        if (by.stage() != LibraryStage.ACTIVE || by.id().equals(indicator.id())) {
            throw Problem.INVALID_FIELD.at("/by", "替代的指标须是另一个在用的指标。");
        }
        indicator.supersede(by, remarks, today(), byCaller());
        library.keep(indicator);
        trace(LibraryStep.SUPERSEDE.name(), indicator, by.code() + "：" + remarks);
    }

    public void reinstate(LibraryIndicator indicator) {
        keepers.check(indicator.holding());
        LibraryStep.REINSTATE.from(indicator.stage());
        library.inUse(
                        indicator.holding(),
                        indicator.content().subcategory(),
                        indicator.content().name())
                .ifPresent(twin -> {
                    throw LibraryBatch.twin(Holder.of(twin));
                });
        indicator.reinstate(byCaller());
        library.keep(indicator);
        trace(LibraryStep.REINSTATE.name(), indicator, null);
    }

    private void trace(String action, LibraryIndicator indicator, @Nullable String detail) {
        String said = indicator.code() + " " + indicator.content().name();
        audit.record(action, "library-indicator", indicator.id(), detail == null ? said : said + " " + detail);
    }

    private Change byCaller() {
        return new Change(caller.name(), clock.instant(), true);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
