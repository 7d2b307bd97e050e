package jixiao.indicator.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import jixiao.indicator.library.LibraryIndicator.Change;
import jixiao.kit.audit.AuditTrail;

/** What the suite brings to the library before anybody works on it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StartContent {
    private static final String BROUGHT = "系统起始内容";

    private final Library library;
    private final AuditTrail audit;
    private final Clock clock;

    StartContent(Library library, AuditTrail audit, Clock clock) {
        this.library = library;
        this.audit = audit;
        this.clock = clock;
    }

    /** False when this edition was loaded before; another that loads it at this moment is waited for. */
    public boolean begin(String digest) {
        return library.beginEdition(digest);
    }

    /** Adds or changes an indicator; false when it is there already, or people have their own of it. */
    public boolean take(String code, Holding holding, LibraryContent content) {
        Optional<LibraryIndicator> known = library.byCode(code);
        if (known.isPresent()) {
            return !known.get().isTended() && change(known.get(), content);
        }
        if (library.inUse(holding, content.subcategory(), content.name()).isPresent()) {
            return false;
        }
        LibraryIndicator indicator = LibraryIndicator.of(code, holding, content, byTheSuite());
        library.keep(indicator);
        library.keep(indicator.statedVersion());
        trace("ADD", indicator);
        return true;
    }

    private boolean change(LibraryIndicator indicator, LibraryContent content) {
        Optional<LibraryVersion> stated = indicator.edit(content, byTheSuite());
        stated.ifPresent(version -> {
            library.keep(indicator);
            library.keep(version);
            trace(LibraryStep.EDIT.name(), indicator);
        });
        return stated.isPresent();
    }

    private void trace(String action, LibraryIndicator indicator) {
        audit.record(
                action,
                "library-indicator",
                indicator.id(),
                indicator.code() + " " + indicator.content().name());
    }

    private Change byTheSuite() {
        return new Change(BROUGHT, clock.instant(), false);
    }
}
