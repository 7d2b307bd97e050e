package jixiao.launcher.commands;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.ServiceName;
import jixiao.launcher.Suite;
import jixiao.launcher.processes.Component;
import jixiao.launcher.processes.ListeningPort;
import jixiao.launcher.processes.ResidentMemory;
import jixiao.launcher.processes.RunRecord;
import jixiao.launcher.services.Readiness;
import picocli.CommandLine.Command;

@Command(
        name = "status",
        description = "显示各组件的状态、端口、启动时间、启动用时和内存。",
        footer = {"", "退出码：0 全部就绪，3 没有运行，5 部分就绪。"})
final class StatusCommand extends SuiteCommand {
    private static final long KB_PER_MB = 1024;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    StatusCommand(Context context) {
        super(context);
    }

    @Override
    ExitStatus run() {
        Suite suite = context().suite();
        List<Line> lines =
                suite.components().stream().map(each -> Line.of(suite, each)).toList();
        System.out.println("组件          状态      端口     进程      启动时间          启动用时   内存");
        lines.forEach(line -> System.out.println(line.text()));
        long kilobytes =
                lines.stream().mapToLong(line -> line.memory().orElse(0)).sum();
        System.out.println("内存合计 " + kilobytes / KB_PER_MB + " MB" + wholeStart(lines));
        if (lines.stream().allMatch(line -> line.state() == State.READY)) {
            return ExitStatus.DONE;
        }
        return suite.running().isEmpty() ? ExitStatus.NOT_RUNNING : ExitStatus.PARTLY_RUNNING;
    }

    /** From the first process started to the last one ready, when they were started together. */
    private static String wholeStart(List<Line> lines) {
        List<RunRecord> records =
                lines.stream().flatMap(line -> line.runRecord().stream()).toList();
        Optional<Instant> first = records.stream().map(RunRecord::startedAt).min(Instant::compareTo);
        Optional<Instant> last = records.stream()
                .flatMap(each -> each.readyAfter().map(each.startedAt()::plus).stream())
                .max(Instant::compareTo);
        boolean together = first.isPresent()
                && last.isPresent()
                && Duration.between(first.get(), last.get()).toMinutes() < 5;
        return together ? "，从启动到就绪 " + Seconds.of(Duration.between(first.get(), last.get())) : "";
    }

    private enum State {
        READY("就绪"),
        NOT_READY("未就绪"),
        ENDED("已退出"),
        STOPPED("未启动");

        private final String title;

        State(String title) {
            this.title = title;
        }
    }

    private record Line(Component component, State state, Optional<RunRecord> runRecord, OptionalLong memory) {

        static Line of(Suite suite, Component component) {
            Optional<RunRecord> known = suite.processes().records().find(component.name());
            if (known.isEmpty()) {
                return new Line(component, State.STOPPED, known, OptionalLong.empty());
            }
            if (!known.get().runs()) {
                return new Line(component, State.ENDED, known, OptionalLong.empty());
            }
            State state = answers(suite, component) ? State.READY : State.NOT_READY;
            return new Line(
                    component, state, known, ResidentMemory.ofTree(known.get().pid()));
        }

        private static boolean answers(Suite suite, Component component) {
            for (ServiceName service : ServiceName.values()) {
                if (service.word().equals(component.name())) {
                    return Readiness.of(suite.ports().of(service));
                }
            }
            return new ListeningPort(component.port()).answers();
        }

        String text() {
            String started =
                    runRecord.map(each -> TIME.format(each.startedAt())).orElse("—");
            String took =
                    runRecord.flatMap(RunRecord::readyAfter).map(Seconds::of).orElse("—");
            String pid = runRecord.map(each -> Long.toString(each.pid())).orElse("—");
            String megabytes = memory.isPresent() ? memory.getAsLong() / KB_PER_MB + " MB" : "—";
            return Columns.pad(component.name(), 14)
                    + Columns.pad(state.title, 10)
                    + Columns.pad(Integer.toString(component.port()), 9)
                    + Columns.pad(pid, 10)
                    + Columns.pad(started, 18)
                    + Columns.pad(took, 11)
                    + megabytes;
        }
    }
}
