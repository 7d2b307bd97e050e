package jixiao.launcher.commands;

import jixiao.launcher.ExitStatus;
import jixiao.launcher.Suite;
import jixiao.launcher.SuiteLock;
import picocli.CommandLine.Command;

@Command(name = "down", description = "停止全部组件；数据保留。")
final class DownCommand extends SuiteCommand {

    DownCommand(Context context) {
        super(context);
    }

    @Override
    ExitStatus run() {
        try (SuiteLock lock = SuiteLock.take(context().folder())) {
            Suite suite = context().suite();
            if (suite.running().isEmpty()) {
                System.out.println("系统没有运行。");
                return ExitStatus.DONE;
            }
            System.out.println("正在停止……");
            suite.stop(new Narrator(System.out, suite.components().size()));
            System.out.println("已全部停止，数据已保存。");
            return ExitStatus.DONE;
        }
    }
}
