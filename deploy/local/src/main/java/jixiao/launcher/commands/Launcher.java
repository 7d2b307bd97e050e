package jixiao.launcher.commands;

import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.SuiteFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The Java side of the one command line; the shell script {@code suite} finds the JDK, builds, and calls this. */
@Command(
        name = "suite",
        header = "绩效套件：预算绩效管理的四个服务，一条命令运行。",
        synopsisHeading = "用法：",
        synopsisSubcommandLabel = "命令",
        commandListHeading = "%n命令：%n",
        optionListHeading = "%n选项：%n",
        footer = {
            "",
            "  test     运行全部测试（见 ./suite test --help）",
            "  bench    测量运行中的系统（见 ./suite bench --help）",
            "  images   不用容器引擎，为四个服务各做一个镜像",
            "",
            "退出码：0 完成，1 失败，2 用法有误，3 系统没有运行，4 端口或目录被占用，5 部分组件没有运行。"
        },
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            RestartCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            ImportCommand.class,
            VerifyCommand.class,
            TestSummaryCommand.class
        })
public final class Launcher implements Runnable {
    @Mixin
    private HelpOption help;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] arguments) {
        // Libraries log through java.util.logging; what the person needs is said by the commands.
        Logger.getLogger("").setLevel(Level.OFF);
        System.exit(
                commandLine(SuiteFolder.fromEnvironment(), Clock.systemUTC()).execute(arguments));
    }

    static CommandLine commandLine(SuiteFolder folder, Clock clock) {
        Failures failures = new Failures(folder);
        return new CommandLine(new Launcher(), new CommandFactory(folder, clock))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setExitCodeExceptionMapper(failure -> ExitStatus.FAILED.code());
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
