package jixiao.publication.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jixiao.forms.html.HtmlForms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The style sheet that libs/official-forms makes its pages for. */
@Path("/assets/forms.css")
@PermitAll
public class FormStyles {
    @GET
    @Produces("text/css;charset=UTF-8")
    @Operation(hidden = true)
    public RestResponse<String> show() {
        return RestResponse.ResponseBuilder.ok(HtmlForms.stylesheet())
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }
}
