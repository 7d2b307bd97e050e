package jixiao.indicator.library;

/** Where an indicator of the library stands; {@link LibraryStep} holds the ways between. */
public enum LibraryStage {
    ACTIVE("在用"),
    /** Not to be used any more; nothing takes its place. */
    RETIRED("停用"),
    /** Another indicator takes its place. */
    SUPERSEDED("已替代");

    private final String label;

    LibraryStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
