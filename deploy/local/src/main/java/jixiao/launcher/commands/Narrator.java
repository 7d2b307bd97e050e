package jixiao.launcher.commands;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import jixiao.launcher.SuiteListener;
import jixiao.launcher.processes.Component;

/** Tells on the terminal what starts and stops, with counts. */
final class Narrator implements SuiteListener {
    private final PrintStream out;
    private final int total;
    private final AtomicInteger ready = new AtomicInteger();
    private final Map<String, Instant> began = new ConcurrentHashMap<>();

    Narrator(PrintStream out, int total) {
        this.out = out;
        this.total = total;
    }

    @Override
    public void starting(Component component) {
        began.put(component.name(), Instant.now());
    }

    @Override
    public void ready(Component component) {
        out.printf(
                "  [%d/%d] %s 就绪，端口 %d，用时 %s%n",
                ready.incrementAndGet(), total, component.title(), component.port(), since(component));
    }

    @Override
    public void stopping(Component component) {
        began.put(component.name(), Instant.now());
    }

    @Override
    public void stopped(Component component) {
        out.printf("  %s 已停止，用时 %s%n", component.title(), since(component));
    }

    private String since(Component component) {
        return Seconds.of(Duration.between(began.get(component.name()), Instant.now()));
    }
}
