package jixiao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs docs/walk.md as a reader would paste it. */
class WalkPageTest {
    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PUBLISHED = Pattern.compile("published: \\S+?(/disclosures/\\S+)");

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void the_commands_of_the_walk_lead_to_a_published_page() throws Exception {
        Path script = Files.writeString(Files.createTempFile("walk", ".sh"), "set -eu\n" + commandsOfThePage());

        ProcessBuilder bash = new ProcessBuilder("bash", script.toString())
                .directory(suite.home().toFile())
                .redirectErrorStream(true);
        bash.environment().putAll(suite.environment());
        Process walk = bash.start();
        String output = new String(walk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(walk.waitFor(2, TimeUnit.MINUTES)).isTrue();

        assertThat(walk.exitValue()).as(output).isZero();
        Matcher published = PUBLISHED.matcher(output);
        assertThat(published.find()).as(output).isTrue();
        assertThat(suite.anyone().get(published.group(1)).expect(200).body()).contains("示例送书下乡", "3060册", "100");
    }

    private String commandsOfThePage() throws IOException {
        return BLOCK.matcher(Files.readString(suite.home().resolve("docs/walk.md")))
                .results()
                .map(block -> block.group(1))
                .reduce("", String::concat);
    }
}
