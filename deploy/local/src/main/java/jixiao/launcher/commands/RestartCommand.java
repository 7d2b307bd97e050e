package jixiao.launcher.commands;

import jixiao.launcher.ExitStatus;
import jixiao.launcher.Suite;
import jixiao.launcher.SuiteLock;
import jixiao.launcher.processes.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "restart", description = "重新启动一个组件，其余组件不受影响。")
final class RestartCommand extends SuiteCommand {
    @Parameters(paramLabel = "组件", description = "project、indicator、evaluation、publication、postgres、kafka 或 door。")
    private String name;

    RestartCommand(Context context) {
        super(context);
    }

    @Override
    ExitStatus run() {
        try (SuiteLock lock = SuiteLock.take(context().folder())) {
            Suite suite = context().runningSuite();
            Component component = ComponentNames.require(suite, name);
            suite.restart(component, new Narrator(System.out, 1));
            return ExitStatus.DONE;
        }
    }
}
