package jixiao.publication.reports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.publication.releases.EditionState;
import org.jspecify.annotations.Nullable;

/** All editions of all reports; the methods with a scope cut to it. */
public interface ReportEditions {
    Optional<ReportEdition> newestOf(UUID reportId);

    Optional<ReportEdition> publishedOf(UUID reportId);

    Optional<ReportEdition> byId(UUID id, Scope scope);

    /** An edition that is or was public. */
    Optional<ReportEdition> shown(UUID reportId, int number);

    /** In the order of their ids after the cursor. */
    List<ReportEdition> find(EditionState stage, Scope scope, @Nullable UUID after, int limit);

    void add(ReportEdition edition);
}
