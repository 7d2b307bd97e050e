package jixiao.publication.releases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One project's form in a release. Its address stays for ever; what it shows is its newest published edition. Its own
 * state is that of its newest edition.
 */
@Entity
public class Disclosure {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne
    private Release release;

    private UUID projectId;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "unitId"))
    @AttributeOverride(name = "region", column = @Column(name = "unitRegion"))
    @AttributeOverride(name = "code", column = @Column(name = "unitCode"))
    @AttributeOverride(name = "name", column = @Column(name = "unitName"))
    private OrganisationName unit;

    /** The same column once more, for the cut to a caller's scope. */
    @Column(insertable = false, updatable = false)
    private UUID unitId;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "departmentId"))
    @AttributeOverride(name = "region", column = @Column(name = "departmentRegion"))
    @AttributeOverride(name = "code", column = @Column(name = "departmentCode"))
    @AttributeOverride(name = "name", column = @Column(name = "departmentName"))
    private OrganisationName department;

    private int position;
    private String projectName;
    private long basedOn;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "disclosure_id", nullable = false)
    @OrderBy("number")
    private List<Edition> editions = new ArrayList<>();

    protected Disclosure() {}

    public static Disclosure prepared(Release release, Draft draft, Content content, Instant now) {
        Disclosure disclosure = new Disclosure();
        disclosure.id = UUID.randomUUID();
        disclosure.release = release;
        disclosure.projectId = draft.projectId();
        disclosure.name(draft);
        disclosure.add(Edition.prepared(1, content, null, now));
        return disclosure;
    }

    /** Takes newer facts in; false when they are older than what stands here, or say nothing new. */
    public boolean prepare(Draft draft, Content content, Instant now) {
        if (draft.basedOn() < basedOn || newest().shows(content)) {
            return false;
        }
        name(draft);
        if (newest().state().isFinal()) {
            add(Edition.prepared(newest().number() + 1, content, draft.correctionNotice(), now));
        } else {
            newest().revise(content, newest().number() == 1 ? null : draft.correctionNotice(), now);
            state = newest().state();
        }
        return true;
    }

    public void approve() {
        newest().take(Step.APPROVE);
        state = newest().state();
    }

    public void giveBack() {
        newest().take(Step.RETURN);
        state = newest().state();
    }

    /** Shows the approved edition to everyone from now on. */
    public void publish(LocalDate on, Instant now) {
        becomePublic(Step.PUBLISH, on, now);
    }

    /** Shows what was public before, on the date its issuer gave it, if it gave one. */
    public void record(@Nullable LocalDate on, Instant now) {
        becomePublic(Step.RECORD, on, now);
    }

    /** Drops what nobody has seen yet, and with nothing left says so; what is or was public stays. */
    boolean dropPrepared() {
        if (!newest().state().isFinal()) {
            editions.removeLast();
        }
        if (editions.isEmpty()) {
            return true;
        }
        state = newest().state();
        return false;
    }

    /** Takes it from the public; the page stays and says so. An edition still in preparation goes on. */
    public void withdraw(String remarks, Instant now) {
        published().orElse(newest()).withdraw(remarks, now);
        state = newest().state();
    }

    private void becomePublic(Step step, @Nullable LocalDate on, Instant now) {
        Optional<Edition> before = published();
        newest().becomePublic(step, on, now);
        before.ifPresent(edition -> edition.take(Step.SUPERSEDE));
        state = newest().state();
    }

    private void name(Draft draft) {
        unit = draft.unit();
        department = draft.department();
        projectName = draft.projectName();
        position = draft.position();
        basedOn = draft.basedOn();
    }

    private void add(Edition edition) {
        editions.add(edition);
        state = edition.state();
    }

    /** All editions and what they are to each other. */
    public EditionHistory history() {
        return new EditionHistory(editions);
    }

    public Edition newest() {
        return history().newest();
    }

    /** The edition everyone sees. */
    public Optional<Edition> published() {
        return history().published();
    }

    /** The newest edition that is or was public; its page may say that it is withdrawn. */
    public Optional<Edition> lastPublic() {
        return history().lastPublic();
    }

    /** Whether people took from the public what was there last. */
    public boolean isWithdrawn() {
        return history().isWithdrawn();
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change, from 1; it is the state's version in events and ETags. */
    public long version() {
        return version + 1;
    }

    public Release release() {
        return release;
    }

    public UUID projectId() {
        return projectId;
    }

    public OrganisationName unit() {
        return unit;
    }

    public OrganisationName department() {
        return department;
    }

    /** Place of the form in a recorded document, else 0. */
    public int position() {
        return position;
    }

    public String projectName() {
        return projectName;
    }

    public EditionState state() {
        return state;
    }

    public List<Edition> editions() {
        return List.copyOf(editions);
    }

    /** Its address on the public site. */
    public String path() {
        return "/disclosures/" + id;
    }
}
