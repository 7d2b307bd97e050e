package jixiao.publication.releases;

import java.util.Map;
import java.util.Optional;

/** The life of an edition. From PUBLISHED on its content never changes, and the database holds that too. */
public enum EditionState {
    PREPARED("待审核"),
    APPROVED("待公开"),
    PUBLISHED("已公开"),
    SUPERSEDED("已更新"),
    WITHDRAWN("已撤回");

    private static final Map<EditionState, Map<Step, EditionState>> EDGES = Map.of(
            PREPARED, Map.of(Step.REVISE, PREPARED, Step.APPROVE, APPROVED, Step.RECORD, PUBLISHED),
            APPROVED, Map.of(Step.REVISE, PREPARED, Step.RETURN, PREPARED, Step.PUBLISH, PUBLISHED),
            PUBLISHED, Map.of(Step.SUPERSEDE, SUPERSEDED, Step.WITHDRAW, WITHDRAWN),
            SUPERSEDED, Map.of(),
            WITHDRAWN, Map.of());

    private final String label;

    EditionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The state the step leads to, or empty when it cannot be taken from here. */
    public Optional<EditionState> after(Step step) {
        return Optional.ofNullable(EDGES.get(this).get(step));
    }

    /** Whether the content is, or was, before the public and is therefore final. */
    public boolean isFinal() {
        return this == PUBLISHED || this == SUPERSEDED || this == WITHDRAWN;
    }
}
