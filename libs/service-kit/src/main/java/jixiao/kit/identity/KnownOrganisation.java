package jixiao.kit.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A service's copy of an organisation: enough for names and scope. The path holds the ids from the root down,
 * {@code /department/unit/}.
 */
@Entity
@Table(name = "known_organisation")
public class KnownOrganisation {
    @Id
    private UUID id;

    private String region;
    private String code;
    private String name;
    private @Nullable UUID parentId;
    private String path;
    private long version;

    protected KnownOrganisation() {}

    KnownOrganisation(OrganisationState state, String path) {
        this.id = state.id();
        this.path = path;
        become(state, path);
    }

    void become(OrganisationState state, String path) {
        this.region = state.region().code();
        this.code = state.code();
        this.name = state.name();
        this.parentId = state.parentId();
        this.version = state.version();
        this.path = path;
    }

    public UUID id() {
        return id;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    String path() {
        return path;
    }

    long version() {
        return version;
    }
}
