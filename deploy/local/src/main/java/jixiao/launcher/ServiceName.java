package jixiao.launcher;

import java.nio.file.Path;
import java.util.Locale;

/** The four services, in the order of their ports. */
public enum ServiceName {
    PROJECT("项目服务"),
    INDICATOR("指标服务"),
    EVALUATION("评价服务"),
    PUBLICATION("公开服务");

    private final String title;

    ServiceName(String title) {
        this.title = title;
    }

    /** What people read. */
    public String title() {
        return title;
    }

    /** The name on the command line, of the database and of its role. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String module() {
        return word() + "-service";
    }

    public Path jar(Path home) {
        return home.resolve(module()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
