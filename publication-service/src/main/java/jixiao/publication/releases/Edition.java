package jixiao.publication.releases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.kit.problem.Problem;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** One version of a disclosure. A correction is a new edition with a notice; what was published before stays as it was. */
@Entity
public class Edition {
    @Id
    private UUID id;

    private int number;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    private String content;
    private String digest;
    private @Nullable Money amount;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating rating;

    private @Nullable String notice;
    private Instant preparedAt;
    private @Nullable LocalDate publishedOn;
    private @Nullable Instant publishedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalRemarks;

    protected Edition() {}

    static Edition prepared(int number, Content content, @Nullable String notice, Instant now) {
        Edition edition = new Edition();
        edition.id = UUID.randomUUID();
        edition.number = number;
        edition.state = EditionState.PREPARED;
        edition.fill(content, notice, now);
        return edition;
    }

    void revise(Content revised, @Nullable String reason, Instant now) {
        take(Step.REVISE);
        fill(revised, reason, now);
    }

    void take(Step step) {
        state = state.after(step)
                .orElseThrow(() -> Problem.ILLEGAL_STEP.because(
                        "此件现为“" + state.label() + "”，不能办理“" + step.label() + "”。请刷新后按当前环节办理。"));
    }

    void becomePublic(Step step, @Nullable LocalDate on, Instant now) {
        take(step);
        publishedOn = on;
        publishedAt = now;
    }

    void withdraw(String remarks, Instant now) {
        take(Step.WITHDRAW);
        withdrawnAt = now;
        withdrawalRemarks = remarks;
    }

    private void fill(Content filled, @Nullable String reason, Instant now) {
        content = filled.json();
        digest = filled.digest().sha256();
        amount = filled.amount();
        rating = filled.rating();
        notice = reason;
        preparedAt = now;
    }

    boolean shows(Content other) {
        return digest.equals(other.digest().sha256());
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public EditionState state() {
        return state;
    }

    /** The form as JSON. */
    public String content() {
        return content;
    }

    /** SHA-256 of {@link #content()}. */
    public String digest() {
        return digest;
    }

    /** SM3 of {@link #content()}. */
    public String digestSm3() {
        return new Content(content, amount, rating).digest().sm3();
    }

    public @Nullable Money amount() {
        return amount;
    }

    /** Of a self-evaluation, else null. */
    public @Nullable Rating rating() {
        return rating;
    }

    /** Why this edition replaces the one before; null for the first. */
    public @Nullable String notice() {
        return notice;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    /** The day its issuer made it public; null while it is not, and for a recorded document that bears no date. */
    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    /** When this site began to show it. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public @Nullable String withdrawalRemarks() {
        return withdrawalRemarks;
    }
}
