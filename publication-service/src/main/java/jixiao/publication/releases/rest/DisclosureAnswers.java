package jixiao.publication.releases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jixiao.kit.rest.Versions;
import jixiao.publication.releases.Differences;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.Edition;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.FormContents;
import jixiao.publication.releases.Origin;
import jixiao.publication.screening.Screening;
import org.jboss.resteasy.reactive.RestResponse;

/** A disclosure as staff see it, and as everyone does. */
@ApplicationScoped
class DisclosureAnswers {
    private final FormContents contents;
    private final Screening screening;

    DisclosureAnswers(FormContents contents, Screening screening) {
        this.contents = contents;
        this.screening = screening;
    }

    /** The newest edition, whatever its stage, with what people must know before they decide. */
    RestResponse<DisclosureView> forStaff(Disclosure disclosure) {
        Edition newest = disclosure.newest();
        var form = contents.form(newest);
        return answer(
                disclosure,
                DisclosureView.of(
                        disclosure,
                        newest,
                        form,
                        disclosure.editions(),
                        contents.changes(disclosure, newest),
                        disclosure.release().origin() == Origin.RECORDED ? Differences.within(form) : List.of(),
                        screening.findings(disclosure.id(), newest.content())));
    }

    RestResponse<DisclosureView> forEveryone(Disclosure disclosure, Edition shown) {
        return answer(
                disclosure,
                DisclosureView.of(
                        disclosure,
                        shown,
                        shown.state() == EditionState.PUBLISHED ? contents.form(shown) : null,
                        disclosure.history().ofThePublic(),
                        contents.changes(disclosure, shown),
                        null,
                        null));
    }

    private static RestResponse<DisclosureView> answer(Disclosure disclosure, DisclosureView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Versions.etag(disclosure.version()))
                .build();
    }
}
