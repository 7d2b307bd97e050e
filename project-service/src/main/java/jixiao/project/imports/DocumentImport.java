package jixiao.project.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.project.library.DisclosureKind;
import jixiao.project.library.Source;
import jixiao.values.FiscalYear;
import jixiao.values.MoneyUnit;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** A document on its way into the library; its id is the document's. The forms wait in {@link ImportRow}s. */
@Entity
public class DocumentImport {
    @Id
    private UUID id;

    @Version
    private long version;

    private String digest;
    private String fileName;
    private RegionCode region;
    private FiscalYear fiscalYear;

    @Enumerated(EnumType.STRING)
    private DisclosureKind kind;

    private String layout;
    private String title;
    private @Nullable LocalDate publishedOn;
    private @Nullable String origin;

    @Enumerated(EnumType.STRING)
    private MoneyUnit moneyUnit;

    /** JSON of {@link DocumentParts}. */
    private String parts;

    /** JSON of the findings. */
    private String findings;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private int total;
    private int recorded;
    private int refused;
    private @Nullable UUID departmentId;
    private Instant receivedAt;
    private String receivedFrom;
    private @Nullable Instant finishedAt;
    private @Nullable String failure;

    protected DocumentImport() {}

    DocumentImport(UUID id, SourceFile file, DocumentEntry entry, UnderstoodDocument understood) {
        this.id = id;
        this.digest = file.digest();
        this.fileName = file.name();
        this.region = entry.region();
        this.fiscalYear = understood.fiscalYear();
        this.kind = understood.kind();
        this.layout = understood.document().layout();
        this.title = entry.title() == null ? understood.title() : entry.title();
        this.publishedOn = entry.publishedOn();
        this.origin = entry.origin();
        this.moneyUnit = understood.document().moneyUnit();
        this.state = ImportState.RECEIVED;
        this.total = understood.document().projects().size();
    }

    /** @param refused how many forms were left out on reading */
    void receive(String parts, String findings, int refused, String from, Instant at) {
        this.parts = parts;
        this.findings = findings;
        this.refused = refused;
        this.receivedFrom = from;
        this.receivedAt = at;
    }

    void rowRecorded() {
        state = ImportState.RUNNING;
        recorded++;
    }

    /** The document is the department's whose project it states first. */
    void isOf(UUID department) {
        departmentId = department;
    }

    void rowRefused() {
        state = ImportState.RUNNING;
        refused++;
    }

    void finish(Instant at) {
        state = recorded > 0 ? ImportState.DONE : ImportState.FAILED;
        finishedAt = at;
    }

    /** It ends here although its forms are done: nobody was told of the document as a whole. */
    void fail(String reason, Instant at) {
        state = ImportState.FAILED;
        failure = reason;
        finishedAt = at;
    }

    /** Where the form at a position stands, for the project-year recorded from it. */
    Source sourceAt(int position) {
        return new Source(id, layout, kind, title, publishedOn, origin, digest, position);
    }

    public UUID id() {
        return id;
    }

    public String digest() {
        return digest;
    }

    public String fileName() {
        return fileName;
    }

    public RegionCode region() {
        return region;
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    public DisclosureKind kind() {
        return kind;
    }

    public String layout() {
        return layout;
    }

    public String title() {
        return title;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public @Nullable String origin() {
        return origin;
    }

    public MoneyUnit moneyUnit() {
        return moneyUnit;
    }

    String parts() {
        return parts;
    }

    public String findings() {
        return findings;
    }

    public ImportState state() {
        return state;
    }

    public int total() {
        return total;
    }

    public int recorded() {
        return recorded;
    }

    public int refused() {
        return refused;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String receivedFrom() {
        return receivedFrom;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    /** Why it failed as a whole; null also when it failed because each form was refused, which says why itself. */
    public @Nullable String failure() {
        return failure;
    }

    @Nullable
    UUID departmentId() {
        return departmentId;
    }
}
