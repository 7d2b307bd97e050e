package jixiao.publication.releases.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jixiao.digests.Digest;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tags the answers of {@link Revalidated} methods. What staff see is not what everyone sees, hence {@code Vary}. */
class RevalidatedAnswers {
    private static final int TAG_LENGTH = 32;

    private final ObjectMapper json;

    RevalidatedAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Revalidated
    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (response.getStatus() != Response.Status.OK.getStatusCode() || response.getEntity() == null) {
            return;
        }
        byte[] body = json.writeValueAsBytes(response.getEntity());
        EntityTag tag = new EntityTag(Digest.of(body).sha256().substring(0, TAG_LENGTH));
        response.getHeaders().putSingle("ETag", "\"" + tag.getValue() + "\"");
        response.getHeaders().putSingle("Cache-Control", "no-cache");
        response.getHeaders().add("Vary", "Authorization");
        if (request.getRequest().evaluatePreconditions(tag) == null) {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        } else {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }
}
