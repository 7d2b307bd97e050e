package jixiao.project.library;

/** What an official document discloses, and so how far its project-years have come. */
public enum DisclosureKind {
    LIBRARY(Stage.ADMITTED),
    TARGET(Stage.APPROVED),
    SELF_EVALUATION(Stage.COMPLETED);

    private final Stage shows;

    DisclosureKind(Stage shows) {
        this.shows = shows;
    }

    /** The stage a project-year printed in such a document has reached. */
    public Stage shows() {
        return shows;
    }
}
