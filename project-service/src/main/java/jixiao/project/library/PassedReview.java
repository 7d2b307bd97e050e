package jixiao.project.library;

/** Proof that a goal version was reviewed as 优 or 良; only {@link GoalReview} gives it out. */
public final class PassedReview {
    private final int goalVersion;

    PassedReview(int goalVersion) {
        this.goalVersion = goalVersion;
    }

    public int goalVersion() {
        return goalVersion;
    }
}
