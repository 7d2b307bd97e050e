package jixiao.publication.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jixiao.kit.problem.ProblemMappers;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a person sees at an address where nothing is; a program that asks the API gets its problem+json. */
public class NotFoundPage {
    static RestResponse<TemplateInstance> answer() {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.NOT_FOUND, (TemplateInstance) new Pages.NotFound())
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }

    @ServerExceptionMapper
    public Response nowhere(NotFoundException fault, UriInfo uri) {
        if (uri.getPath().startsWith("/api/") || uri.getPath().startsWith("/operations/")) {
            return new ProblemMappers().http(fault, uri);
        }
        return Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(new Pages.NotFound().render())
                .build();
    }
}
