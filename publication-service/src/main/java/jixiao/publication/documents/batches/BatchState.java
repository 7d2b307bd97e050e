package jixiao.publication.documents.batches;

/** Where the packing of a batch stands. */
public enum BatchState {
    QUEUED("排队中"),
    RUNNING("打包中"),
    DONE("已完成"),
    FAILED("未能完成"),
    CANCELLED("已取消");

    private final String label;

    BatchState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether something is still to come. */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
