package jixiao.launcher.processes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import jixiao.launcher.Refusal;
import jixiao.launcher.SuiteFolder;

/** Starts, watches and ends the processes of one suite, and records each so that a later command finds it. */
public final class Processes {
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final SuiteFolder folder;
    private final RunRecords records;
    private final Clock clock;
    private boolean closed;

    public Processes(SuiteFolder folder, Clock clock) {
        this.folder = folder;
        this.records = new RunRecords(folder.run());
        this.clock = clock;
    }

    public RunRecords records() {
        return records;
    }

    public LogFile log(String name) {
        return new LogFile(folder.logs().resolve(name + ".log"));
    }

    /** From now on nothing is started any more: the suite is going down. */
    public synchronized void close() {
        closed = true;
    }

    /** Starts a command detached from the terminal, its streams going to the component's log file. */
    public synchronized RunRecord launch(Component component, List<String> command, Map<String, String> environment) {
        if (closed) {
            throw new Refusal("启动已被中断。", "需要时重新运行 ./suite up。");
        }
        LogFile log = log(component.name());
        log.rotateWhenLarge();
        ProcessBuilder builder = new ProcessBuilder(OwnSession.of(command))
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        builder.environment().putAll(environment);
        try {
            long pid = builder.start().pid();
            String mark = ProcessMark.of(pid).orElse("ended");
            RunRecord started =
                    new RunRecord(component.name(), pid, mark, component.port(), clock.instant(), Optional.empty());
            records.save(started);
            return started;
        } catch (IOException notStarted) {
            throw new Refusal(component.title() + "无法启动：" + notStarted.getMessage() + "。", "请检查上面的程序是否存在且可执行。");
        }
    }

    /** Returns when the process answers. */
    public void awaitReady(Component component, RunRecord started, Duration patience, BooleanSupplier answers) {
        Instant end = clock.instant().plus(patience);
        while (!answers.getAsBoolean()) {
            if (!started.runs()) {
                throw new Refusal(component.title() + "启动后随即退出。", adviceFrom(component));
            }
            if (clock.instant().isAfter(end)) {
                throw new Refusal(component.title() + "在 " + patience.toSeconds() + " 秒内没有就绪。", adviceFrom(component));
            }
            pause();
        }
        records.save(started.ready(clock.instant()));
    }

    /** Asks the process to end, and insists when it does not within the given time. */
    public void end(Component component, Duration patience) {
        records.find(component.name()).filter(RunRecord::runs).ifPresent(runRecord -> {
            ProcessHandle.of(runRecord.pid()).ifPresent(ProcessHandle::destroy);
            if (!ended(runRecord, patience)) {
                ProcessHandle.of(runRecord.pid()).ifPresent(ProcessHandle::destroyForcibly);
                ended(runRecord, Duration.ofSeconds(5));
            }
        });
        records.forget(component.name());
    }

    /** Whether the process is gone before the time is over. */
    public boolean ended(RunRecord runRecord, Duration patience) {
        Instant end = clock.instant().plus(patience);
        while (runRecord.runs()) {
            if (clock.instant().isAfter(end)) {
                return false;
            }
            pause();
        }
        return true;
    }

    private String adviceFrom(Component component) {
        LogFile log = log(component.name());
        List<String> lines = log.lastWords(8);
        String quoted = lines.isEmpty() ? "" : "\n    " + String.join("\n    ", lines);
        return "日志 " + log.path() + " 的末尾：" + quoted;
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted"));
        }
    }
}
