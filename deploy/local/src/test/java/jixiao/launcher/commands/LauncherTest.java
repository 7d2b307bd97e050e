package jixiao.launcher.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import jixiao.launcher.SuiteFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class LauncherTest {
    @TempDir
    private Path home;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private CommandLine suite;

    @BeforeEach
    void listen() {
        PrintStream ear = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(ear);
        System.setErr(ear);
        suite = Launcher.commandLine(new SuiteFolder(home, home.resolve(".suite")), Clock.systemUTC());
    }

    @AfterEach
    void listenNoMore() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void everyCommandExplainsItself() {
        assertThat(suite.getSubcommands().keySet()).allSatisfy(name -> {
            said.reset();
            assertThat(suite.execute(name, "--help")).isZero();
            assertThat(said()).contains("用法：suite " + name, "显示本帮助");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up --nonsense",
                "up --port nonsense",
                "nonsense",
                "token",
                "token nobody",
                "token unit-clerk",
                "token unit-clerk --organisation 901",
                "token auditor --region 6403",
                "logs nonsense"
            })
    void wrongUsageIsTwoAndASentenceWithoutStackTrace(String line) {
        assertThat(suite.execute(line.split(" "))).isEqualTo(2);

        assertThat(said()).startsWith("✗ ").contains("→").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "restart project", "token administrator"})
    void whatNeedsARunningSuiteSaysThatNoneRuns(String line) {
        assertThat(suite.execute(line.split(" "))).isEqualTo(3);

        assertThat(said()).doesNotContain("Exception");
    }

    @Test
    void downIsDoneWhenNothingRuns() {
        assertThat(suite.execute("down")).isZero();

        assertThat(said()).contains("系统没有运行");
    }

    @Test
    void theCommandsArePrintedWhenNoneIsGiven() {
        assertThat(suite.execute()).isZero();

        assertThat(said()).contains(List.of("up", "down", "restart", "status", "logs", "token"));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
