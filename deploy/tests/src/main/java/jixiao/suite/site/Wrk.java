package jixiao.suite.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for the pages one after another, as fast as they come. */
final class Wrk {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s*([0-9.]+)");
    private static final String SCRIPT = """
            local paths = {}
            for line in io.lines("%s") do paths[#paths + 1] = line end
            local next = 0
            wrk.headers["Accept-Encoding"] = "gzip"
            request = function()
              next = next %% #paths + 1
              return wrk.format("GET", paths[next])
            end
            """;

    private final Path program;
    private final Path script;

    Wrk(Path program, Path folder, List<String> addresses) {
        this.program = program;
        this.script = folder.resolve("pages.lua");
        Path list = folder.resolve("addresses.txt");
        try {
            Files.write(list, addresses);
            Files.writeString(script, SCRIPT.formatted(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return answers a second */
    double rate(int port, int seconds) {
        String said = run(port, seconds);
        Matcher rate = RATE.matcher(said);
        if (!rate.find() || said.contains("Non-2xx")) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private String run(int port, int seconds) {
        try {
            Process process = new ProcessBuilder(
                            program.toString(),
                            "-t1",
                            "-c16",
                            "-d" + seconds + "s",
                            "-s",
                            script.toString(),
                            "http://127.0.0.1:" + port)
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
