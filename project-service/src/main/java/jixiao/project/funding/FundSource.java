package jixiao.project.funding;

/** Where a project's money comes from, as the official forms divide it. */
public enum FundSource {
    APPROPRIATION("财政拨款"),
    OTHER("其他资金"),
    CARRY_OVER("结余结转资金"),
    TRANSFER_CENTRAL("中央转移资金"),
    TRANSFER_REGIONAL("自治区转移资金");

    private final String label;

    FundSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
