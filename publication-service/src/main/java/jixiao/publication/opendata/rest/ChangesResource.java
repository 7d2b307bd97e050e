package jixiao.publication.opendata.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import jixiao.publication.opendata.ChangeFeed;
import jixiao.publication.opendata.PublicationChange;
import jixiao.publication.releases.rest.Revalidated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What changed since somebody last asked. */
@Path("/api/publications/changes")
@PermitAll
@Tag(name = "opendata")
public class ChangesResource {
    private final ChangeFeed changes;

    ChangesResource(ChangeFeed changes) {
        this.changes = changes;
    }

    /**
     * A part of the feed.
     *
     * @param next what to give as {@code after} to go on, now or later
     * @param more whether there is more already
     */
    public record Changes(List<PublicationChange> items, long next, boolean more) {}

    @GET
    @Revalidated
    @Operation(summary = "公开内容的变化", description = "按发生的次序；next 供下次继续，此前的变化不会再补入。先取全部数据，再从其 ETag 的序号之后继续。")
    public Changes list(
            @RestQuery @DefaultValue("0") @Min(value = 0, message = "after 为上次得到的 next。") long after,
            @RestQuery
                    @DefaultValue("100")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 1000, message = "limit 最大为 1000。")
                    int limit) {
        List<PublicationChange> found = changes.after(after, limit + 1);
        boolean more = found.size() > limit;
        List<PublicationChange> items = more ? found.subList(0, limit) : found;
        return new Changes(items, items.isEmpty() ? after : items.getLast().position(), more);
    }
}
