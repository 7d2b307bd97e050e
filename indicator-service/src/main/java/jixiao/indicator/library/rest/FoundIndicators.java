package jixiao.indicator.library.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jixiao.indicator.library.Library;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Versions;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An indicator that a request names, and how it is answered with. */
@ApplicationScoped
class FoundIndicators {
    private final Library library;

    FoundIndicators(Library library) {
        this.library = library;
    }

    LibraryIndicator byId(UUID id) {
        return library.byId(id).orElseThrow(() -> Problem.NOT_FOUND.because("指标库中没有这个指标。"));
    }

    /** The one of which the caller, if it says so, knows the current version. */
    LibraryIndicator byId(UUID id, @Nullable String ifMatch) {
        LibraryIndicator indicator = byId(id);
        Versions.checkIfGiven(ifMatch, indicator.version(), lastChange(indicator));
        return indicator;
    }

    static String lastChange(LibraryIndicator indicator) {
        return "最近一次由 " + indicator.changedBy() + " 修改。";
    }

    static RestResponse<LibraryView> answer(LibraryIndicator indicator) {
        return RestResponse.ResponseBuilder.ok(LibraryView.of(indicator))
                .header("ETag", Versions.etag(indicator.version()))
                .build();
    }
}
