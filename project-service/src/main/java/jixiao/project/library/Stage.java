package jixiao.project.library;

/** How far a project-year has come. {@link Step} draws the ways between the stages. */
public enum Stage {
    REGISTERED("已登记", Desk.UNIT),
    SUBMITTED("已报送主管部门", Desk.DEPARTMENT),
    FORWARDED("已转报财政部门", Desk.FINANCE),
    ADMITTED("已入库", Desk.FINANCE),
    APPROVED("已批复", Desk.NOBODY),
    CLOSED("已结束", Desk.NOBODY),
    /** A published self-evaluation states the year as a whole; nothing is left to do here. */
    COMPLETED("已完成自评", Desk.NOBODY);

    private final String label;
    private final Desk desk;

    Stage(String label, Desk desk) {
        this.label = label;
        this.desk = desk;
    }

    public String label() {
        return label;
    }

    /** Who has it before them. */
    public Desk desk() {
        return desk;
    }
}
