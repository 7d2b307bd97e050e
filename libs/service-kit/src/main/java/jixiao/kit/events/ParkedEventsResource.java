package jixiao.kit.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jixiao.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;

/** For operators, on the service's own port: what is parked and why, and to send it again. */
@Path("/operations/parked-events")
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "operations")
public class ParkedEventsResource {
    private final Session database;
    private final Inbox inbox;

    ParkedEventsResource(Session database, Inbox inbox) {
        this.database = database;
        this.inbox = inbox;
    }

    @GET
    public List<Parked> list() {
        return database.createNativeQuery("""
                        select event_id, topic, event_key, event_type, reason, parked_at from parked_event
                        order by seq limit 1000""", Parked.class).getResultList();
    }

    @POST
    @Path("/{topic}/{key}:resend")
    public Resent resend(@RestPath String topic, @RestPath String key) {
        return new Resent(inbox.resend(topic, key));
    }

    public record Parked(UUID eventId, String topic, String key, String type, String reason, Instant parkedAt) {}

    public record Resent(int taken) {}
}
