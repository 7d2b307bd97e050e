package jixiao.launcher.commands;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.Ports;
import jixiao.launcher.Refusal;
import jixiao.launcher.Suite;
import jixiao.launcher.SuiteLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "up", description = "启动全部组件；首次启动时导入五份示例文件。停在前台，按 Ctrl-C 停止；数据保留。")
final class UpCommand extends SuiteCommand {
    @Option(names = "--detach", description = "就绪后返回，系统在后台继续运行（用 ./suite down 停止）。")
    private boolean detach;

    @Option(names = "--fresh", description = "先清空全部数据再启动（不可恢复）。")
    private boolean fresh;

    @Option(names = "--port", paramLabel = "端口", description = "入口的端口，默认 8080。")
    private Optional<Integer> port = Optional.empty();

    UpCommand(Context context) {
        super(context);
    }

    @Override
    ExitStatus run() throws InterruptedException {
        Suite suite;
        Foreground foreground;
        ExitStatus imported;
        try (SuiteLock lock = SuiteLock.take(context().folder())) {
            Suite last = context().suite();
            if (last.allRun()) {
                return alreadyRuns(last);
            }
            stopLeftovers(last);
            suite = context().suite(ports());
            suite.requireFreePorts();
            if (fresh) {
                context().folder().deleteData();
                System.out.println("已清空数据。");
            }
            foreground = Foreground.watch(suite);
            start(suite);
            imported = importSamples(suite);
        }
        if (detach) {
            foreground.release();
            System.out.println("系统在后台运行。状态：./suite status　日志：./suite logs　停止：./suite down");
            return imported;
        }
        System.out.println("按 Ctrl-C 停止。");
        return foreground.await();
    }

    private Ports ports() {
        Ports ports = Ports.fromEnvironment();
        return port.map(ports::withDoor).orElse(ports);
    }

    private ExitStatus alreadyRuns(Suite suite) {
        if (fresh) {
            throw new Refusal(ExitStatus.OCCUPIED, "系统正在运行，不能清空数据。", "先运行 ./suite down，再运行 ./suite up --fresh。");
        }
        System.out.println("系统已在运行：" + Addresses.site(suite.ports()));
        return ExitStatus.DONE;
    }

    /** After a kill -9 or a crash some parts may still run; they were started by this launcher, so it may end them. */
    private static void stopLeftovers(Suite suite) {
        if (!suite.running().isEmpty()) {
            System.out.println("发现上次没有正常停止的组件，先停止它们：");
            suite.stop(new Narrator(System.out, suite.components().size()));
        }
    }

    private void start(Suite suite) {
        Instant began = context().clock().instant();
        System.out.println("正在启动 " + suite.components().size() + " 个组件……");
        suite.start(new Narrator(System.out, suite.components().size()));
        Duration took = Duration.between(began, context().clock().instant());
        System.out.println("全部就绪，用时 " + Seconds.of(took) + "。");
    }

    /** A suite without samples is still a suite: it stays up, and the next start tries again. */
    private ExitStatus importSamples(Suite suite) throws InterruptedException {
        ExitStatus status = ExitStatus.DONE;
        try {
            new FirstImport(context()).runOnce(suite);
        } catch (Refusal refusal) {
            Failures.say("示例文件没有导入完：" + refusal.getMessage(), refusal.advice() + "下次 up 会再试。");
            status = refusal.status();
        }
        Addresses.print(suite.ports());
        return status;
    }
}
