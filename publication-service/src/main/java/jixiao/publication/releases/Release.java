package jixiao.publication.releases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.values.FiscalYear;
import jixiao.values.MoneyUnit;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a department shows at one time: the disclosures of one kind and year, or one recorded document. Its page is the
 * whole document in its official layout.
 */
@Entity
public class Release {
    @Id
    private UUID id;

    @Version
    private long version;

    private String naturalKey;

    @Enumerated(EnumType.STRING)
    private DisclosureKind kind;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private RegionCode region;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "departmentId"))
    @AttributeOverride(name = "region", column = @Column(name = "departmentRegion"))
    @AttributeOverride(name = "code", column = @Column(name = "departmentCode"))
    @AttributeOverride(name = "name", column = @Column(name = "departmentName"))
    private OrganisationName department;

    private FiscalYear fiscalYear;
    private String title;
    private String layout;

    @Enumerated(EnumType.STRING)
    private MoneyUnit moneyUnit;

    private @Nullable UUID documentId;
    private long documentVersion;
    private @Nullable LocalDate sourcePublishedOn;
    private @Nullable String sourceOrigin;
    private @Nullable String sourceDigest;
    private @Nullable String parts;
    private Instant openedAt;

    protected Release() {}

    public static Release opened(ReleaseHead head, Instant now) {
        Release release = new Release();
        release.id = UUID.randomUUID();
        release.naturalKey = head.naturalKey();
        release.kind = head.kind();
        release.origin = head.origin();
        release.region = head.region();
        release.department = head.department();
        release.fiscalYear = head.fiscalYear();
        release.title = head.title();
        release.layout = head.layout();
        release.moneyUnit = head.moneyUnit();
        release.openedAt = now;
        SourceDocument source = head.source();
        if (source != null) {
            release.documentId = source.documentId();
            release.sourcePublishedOn = source.publishedOn();
            release.sourceOrigin = source.origin();
            release.sourceDigest = source.digest();
        }
        return release;
    }

    /** Takes in what the document says as a whole; false when that state is not newer than the one known. */
    boolean complete(ReleaseHead head, String partsAsJson, long toldVersion) {
        if (toldVersion <= documentVersion) {
            return false;
        }
        department = head.department();
        title = head.title();
        layout = head.layout();
        moneyUnit = head.moneyUnit();
        parts = partsAsJson;
        documentVersion = toldVersion;
        return true;
    }

    public UUID id() {
        return id;
    }

    public DisclosureKind kind() {
        return kind;
    }

    public Origin origin() {
        return origin;
    }

    public RegionCode region() {
        return region;
    }

    public OrganisationName department() {
        return department;
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    public String title() {
        return title;
    }

    public String layout() {
        return layout;
    }

    public MoneyUnit moneyUnit() {
        return moneyUnit;
    }

    public @Nullable UUID documentId() {
        return documentId;
    }

    /** When the issuer of a recorded document published it; null when unknown. */
    public @Nullable LocalDate sourcePublishedOn() {
        return sourcePublishedOn;
    }

    public @Nullable String sourceOrigin() {
        return sourceOrigin;
    }

    /** SHA-256 of the recorded file. */
    public @Nullable String sourceDigest() {
        return sourceDigest;
    }

    /** {@link DocumentParts} as JSON; null while the document has said nothing as a whole. */
    public @Nullable String parts() {
        return parts;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
