package jixiao.indicator.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jixiao.indicator.library.LibraryIndicator.Change;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What people do with the library. Every change leaves its trace, in its own transaction, which is the caller's: a refusal
 * ends it only when the caller lets it pass, so that a table of many rows can go on to the next fault.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = Refusal.class)
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
        keepers.check(holding);
        keepers.checkDepartment(holding);
        checkNoTwin(holding, content, null);
        String prefix = LibraryCode.prefix(holding, content.subcategory());
        LibraryIndicator indicator =
                LibraryIndicator.of(LibraryCode.of(prefix, library.nextNumber(prefix)), holding, content, byCaller());
        library.keep(indicator);
        library.keep(indicator.statedVersion());
        trace("ADD", indicator, null);
        return indicator;
    }

    /** Whether it says something else now. */
    public boolean edit(LibraryIndicator indicator, LibraryContent content) {
        keepers.check(indicator.holding());
        LibraryStep.EDIT.from(indicator.stage());
        checkNoTwin(indicator.holding(), content, indicator);
        Optional<LibraryVersion> edited = indicator.edit(content, byCaller());
        edited.ifPresent(stated -> {
            library.keep(indicator);
            library.keep(stated);
            trace(LibraryStep.EDIT.name(), indicator, "v" + stated.number());
        });
        return edited.isPresent();
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
        checkNoTwin(indicator.holding(), indicator.content(), indicator);
        indicator.reinstate(byCaller());
        library.keep(indicator);
        trace(LibraryStep.REINSTATE.name(), indicator, null);
    }

    private void checkNoTwin(Holding holding, LibraryContent content, @Nullable LibraryIndicator self) {
        Optional<LibraryIndicator> twin = library.inUse(holding, content.subcategory(), content.name())
                .filter(found -> self == null || !found.id().equals(self.id()));
        if (twin.isPresent()) {
            throw Problem.DUPLICATE.because("同一范围内已有同名同类的在用指标 " + twin.get().code() + "“"
                    + twin.get().content().name() + "”，请直接采用或修改它。");
        }
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
