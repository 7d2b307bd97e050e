package jixiao.publication.releases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.kit.events.EventJson;
import jixiao.publication.changes.Change;
import jixiao.publication.changes.Changes;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** Forms and document parts as the text that is kept. */
@ApplicationScoped
public class FormContents {
    private final EventJson json;

    FormContents(EventJson json) {
        this.json = json;
    }

    /** @param rating of a self-evaluation, else null */
    public Content of(ProjectForm form, @Nullable Rating rating) {
        return new Content(json.write(form), amount(form), rating);
    }

    public ProjectForm form(Edition edition) {
        return json.read(edition.content(), ProjectForm.class);
    }

    /** What the edition says otherwise than what the public saw before; nothing when it is withdrawn. */
    public List<Change> changes(Disclosure disclosure, Edition edition) {
        return edition.state() == EditionState.WITHDRAWN
                ? List.of()
                : disclosure
                        .history()
                        .shownBefore(edition)
                        .map(before -> Changes.between(form(before), form(edition)))
                        .orElse(List.of());
    }

    public String write(DocumentParts parts) {
        return json.write(parts);
    }

    public DocumentParts parts(Release release) {
        return release.parts() == null ? DocumentParts.NONE : json.read(release.parts(), DocumentParts.class);
    }

    private static @Nullable Money amount(ProjectForm form) {
        if (form.yearEnd() != null) {
            return Figures.executed(form).map(WrittenAmount::money).orElse(null);
        }
        PlannedFunds funds = form.funds();
        return Stream.of(funds.annual(), funds.total(), funds.local())
                .map(FormContents::money)
                .filter(money -> money != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Money money(@Nullable WrittenAmount amount) {
        return amount == null ? null : amount.money();
    }
}
