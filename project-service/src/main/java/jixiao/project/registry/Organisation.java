package jixiao.project.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jixiao.values.RegionCode;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A department or a unit of one, identified by region and code. Names may repeat (S3: 003 and 003006 are both
 * 门源县总工会); an alias belongs to one organisation of its region.
 */
@Entity
public class Organisation {
    @Id
    private UUID id;

    @Version
    private long version;

    private RegionCode region;
    private String code;
    private String name;
    private @Nullable UUID parentId;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private boolean provisional;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "organisation_alias", joinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Alias> aliases = new LinkedHashSet<>();

    protected Organisation() {}

    /** @param parent the department, or null for a department itself */
    public static Organisation registered(OrganisationEntry entry, @Nullable Organisation parent) {
        Organisation organisation = new Organisation();
        organisation.id = UUID.randomUUID();
        organisation.region = entry.region();
        organisation.code = entry.code();
        organisation.become(entry, parent);
        return organisation;
    }

    /** Named by a document only: it stands under a made-up code until a person confirms it. */
    public static Organisation provisional(RegionCode region, String code, String name, @Nullable Organisation parent) {
        Organisation organisation = registered(OrganisationEntry.named(region, code, name), parent);
        organisation.provisional = true;
        return organisation;
    }

    /** A rename, a move or a closing; region and code stay. A change by a person confirms a provisional organisation. */
    public void become(OrganisationEntry entry, @Nullable Organisation parent) {
        this.name = entry.name();
        this.parentId = parent == null ? null : parent.id;
        this.validFrom = entry.validFrom();
        this.validTo = entry.validTo();
        this.provisional = false;
        this.aliases.removeIf(alias -> !entry.aliases().contains(alias.alias));
        entry.aliases().forEach(alias -> aliases.add(new Alias(region, alias)));
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change, from 1; it is the state's version in events and ETags. */
    public long version() {
        return version + 1;
    }

    public RegionCode region() {
        return region;
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

    public @Nullable LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public boolean isProvisional() {
        return provisional;
    }

    public List<String> aliases() {
        return aliases.stream().map(alias -> alias.alias).sorted().toList();
    }

    /** The region stands beside the alias so that the database itself keeps an alias with one organisation. */
    @Embeddable
    record Alias(
            @Column(nullable = false) RegionCode region,
            @Column(nullable = false) String alias) {}
}
