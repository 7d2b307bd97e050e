package jixiao.profiles;

/** The official form a profile is made for. */
public enum FormKind {
    LIBRARY_ENTRY("项目库年度绩效表"),
    TARGET_TABLE("项目支出绩效目标表"),
    SELF_EVALUATION("项目支出绩效自评表");

    private final String label;

    FormKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
