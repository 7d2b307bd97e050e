package jixiao.launcher.commands;

import jixiao.launcher.ExitStatus;
import jixiao.launcher.tests.TestReports;
import picocli.CommandLine.Command;

@Command(name = "test-summary", hidden = true, description = "汇总各模块的测试结果，列出被跳过的测试；环境变量 CI=true 时有跳过即为失败。")
final class TestSummaryCommand extends SuiteCommand {

    TestSummaryCommand(Context context) {
        super(context);
    }

    @Override
    ExitStatus run() {
        boolean skipIsFailure = Boolean.parseBoolean(System.getenv("CI"));
        TestReports reports = TestReports.under(context().folder().home());
        System.out.println();
        reports.failed().forEach(test -> System.out.println("失败  " + test));
        reports.skipped().forEach(test -> System.out.println("跳过  " + test.test() + "：" + test.reason()));
        if (skipIsFailure && !reports.skipped().isEmpty()) {
            System.out.println("在持续集成（CI=true）中，跳过即为失败：请安装上面缺少的工具。");
        }
        System.out.printf(
                "%d passed, %d failed, %d skipped%n",
                reports.passed(), reports.failed().size(), reports.skipped().size());
        boolean good = reports.failed().isEmpty()
                && reports.passed() > 0
                && (reports.skipped().isEmpty() || !skipIsFailure);
        return good ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
