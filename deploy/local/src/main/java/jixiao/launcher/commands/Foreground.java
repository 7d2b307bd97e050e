package jixiao.launcher.commands;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.Suite;
import jixiao.launcher.processes.Component;

/** Ties the suite to the terminal: Ctrl-C, or the end of the terminal, stops everything cleanly. */
final class Foreground {
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final Suite suite;
    private final Thread hook;

    private Foreground(Suite suite) {
        this.suite = suite;
        this.hook = new Thread(this::interrupt, "stop");
    }

    static Foreground watch(Suite suite) {
        Foreground foreground = new Foreground(suite);
        Runtime.getRuntime().addShutdownHook(foreground.hook);
        return foreground;
    }

    /** From now on the suite lives on without this command. */
    void release() {
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    /** Returns when somebody else has stopped the suite; tells when a part ends by itself. */
    ExitStatus await() throws InterruptedException {
        List<Component> seen = suite.running();
        while (true) {
            Thread.sleep(GLANCE);
            List<Component> now = suite.running();
            if (now.isEmpty()) {
                System.out.println("系统已停止。");
                return ExitStatus.DONE;
            }
            List<Component> gone = new ArrayList<>(seen);
            gone.removeAll(now);
            gone.forEach(component -> System.out.println("! " + component.title() + "已退出。查看原因：./suite logs "
                    + component.name() + "　重新启动：./suite restart " + component.name()));
            seen = now;
        }
    }

    private void interrupt() {
        if (suite.running().isEmpty()) {
            return;
        }
        System.out.println();
        System.out.println("正在停止……");
        suite.processes().close();
        suite.stop(new Narrator(System.out, suite.components().size()));
        System.out.println("已全部停止，数据已保存。");
    }
}
