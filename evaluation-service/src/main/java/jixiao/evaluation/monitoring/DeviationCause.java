package jixiao.evaluation.monitoring;

/** Why a target is not reached as planned (偏差原因), in the classes of the monitoring form. */
public enum DeviationCause {
    FUNDING("经费保障"),
    SYSTEM("制度保障"),
    PERSONNEL("人员保障"),
    HARDWARE("硬件条件保障"),
    OTHER("其他");

    private final String label;

    DeviationCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
