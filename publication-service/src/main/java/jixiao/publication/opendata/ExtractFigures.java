package jixiao.publication.opendata;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jixiao.forms.document.ProjectForm;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.Disclosures;
import jixiao.publication.releases.Edition;
import jixiao.publication.releases.FormContents;
import jixiao.publication.releases.PublicView;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Takes the figures out of each form that becomes public, and notes the change for those who follow. */
@ApplicationScoped
public class ExtractFigures implements PublicView {
    private static final int AT_ONCE = 100;

    private final Disclosures disclosures;
    private final FormContents contents;
    private final PublishedFigures figures;
    private final ChangeFeed changes;
    private final ManagedExecutor later;
    private final Clock clock;

    ExtractFigures(
            Disclosures disclosures,
            FormContents contents,
            PublishedFigures figures,
            ChangeFeed changes,
            ManagedExecutor later,
            Clock clock) {
        this.disclosures = disclosures;
        this.contents = contents;
        this.figures = figures;
        this.changes = changes;
        this.later = later;
        this.clock = clock;
    }

    @Override
    public void follow(Disclosure disclosure) {
        extract(disclosure);
        changes.note(disclosure, clock.instant());
    }

    /** What was published before this service took figures is caught up with in the background. */
    void catchUp(@Observes StartupEvent start) {
        later.execute(() -> {
            boolean more = true;
            while (more) {
                more = QuarkusTransaction.requiringNew().call(this::extractSome);
            }
        });
    }

    /** Whether there was anything to do. */
    boolean extractSome() {
        List<UUID> outdated = figures.outdated(AT_ONCE);
        outdated.stream().map(disclosures::byId).flatMap(Optional::stream).forEach(this::extract);
        return !outdated.isEmpty();
    }

    private void extract(Disclosure disclosure) {
        Edition published = disclosure.published().orElse(null);
        if (published == null) {
            figures.forget(disclosure.id());
            return;
        }
        ProjectForm form = contents.form(published);
        figures.keep(disclosure.id(), published.number(), FundsLine.of(form), unitCosts(form));
    }

    static List<UnitCost> unitCosts(ProjectForm form) {
        return IntStream.range(0, form.indicators().size())
                .mapToObj(i -> UnitCost.of(i + 1, form.indicators().get(i)))
                .flatMap(Optional::stream)
                .toList();
    }
}
