package jixiao.profiles;

/** 监控灯. Grey says that nothing can be said: a value that is missing or was not understood. */
public enum Light {
    RED("红灯"),
    YELLOW("黄灯"),
    GREEN("绿灯"),
    BLUE("蓝灯"),
    GREY("灰灯");

    private final String label;

    Light(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
