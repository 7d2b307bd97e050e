package jixiao.publication.documents.rest;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;

/** What people see in place of a file. */
final class WebPage {
    private WebPage() {}

    /** The page that says why there is no file; where the page is there, only the format is not. */
    static Response unlessFound(RestResponse<TemplateInstance> page) {
        if (page.getStatus() == Response.Status.OK.getStatusCode()) {
            throw new NotFoundException();
        }
        return Response.status(page.getStatus())
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page.getEntity().render())
                .build();
    }
}
