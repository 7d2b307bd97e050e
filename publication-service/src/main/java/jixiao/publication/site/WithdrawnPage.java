package jixiao.publication.site;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import jixiao.publication.releases.Disclosure;
import org.jboss.resteasy.reactive.RestResponse;

/** What a release or unit leaves when everything it showed was withdrawn: links to it go on leading somewhere. */
final class WithdrawnPage {
    private WithdrawnPage() {}

    /** Gone, with what it was; empty when nothing was ever withdrawn there. */
    static Optional<RestResponse<TemplateInstance>> of(String title, List<Disclosure> withdrawn) {
        List<Pages.Line> forms = withdrawn.stream()
                .filter(Disclosure::isWithdrawn)
                .map(each -> new Pages.Line(
                        each.id(), each.projectName(), each.unit().name(), null))
                .toList();
        return forms.isEmpty()
                ? Optional.empty()
                : Optional.of(RestResponse.ResponseBuilder.create(
                                RestResponse.Status.GONE, (TemplateInstance) new Pages.Withdrawn(title, forms))
                        .build());
    }
}
