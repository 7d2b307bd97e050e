package jixiao.profiles;

/** A desk that reviews a sheet before it is completed. */
public enum ReviewDesk {
    /** 部门审核. */
    DEPARTMENT("主管部门"),
    /** 财政审核: fund office or performance office. */
    FINANCE("财政部门");

    private final String label;

    ReviewDesk(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
