package jixiao.launcher.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportsTest {
    @TempDir
    private Path home;

    @Test
    void everySkippedAndFailedTestOfEveryModuleIsNamed() throws IOException {
        report("project-service", """
                <testsuite><testcase classname="A" name="passes"/>
                <testcase classname="A" name="fails"><failure message="x"/></testcase></testsuite>""");
        report("deploy/kubernetes", """
                <testsuite><testcase classname="B" name="renders">
                <skipped message="Assumption failed: 没有安装 kubectl"/></testcase>
                <testcase classname="B" name="breaks"><error message="y"/></testcase></testsuite>""");

        TestReports reports = TestReports.under(home);

        assertThat(reports.passed()).isEqualTo(1);
        assertThat(reports.failed()).containsExactlyInAnyOrder("A.fails", "B.breaks");
        assertThat(reports.skipped()).containsExactly(new TestReports.Skipped("B.renders", "没有安装 kubectl"));
    }

    private void report(String module, String xml) throws IOException {
        Path folder = Files.createDirectories(home.resolve(module).resolve("target/surefire-reports"));
        Files.writeString(folder.resolve("TEST-" + module.replace('/', '-') + ".xml"), xml);
    }
}
