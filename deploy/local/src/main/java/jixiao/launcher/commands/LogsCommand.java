package jixiao.launcher.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.Suite;
import jixiao.launcher.processes.Component;
import jixiao.launcher.processes.LogFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "显示全部或一个组件的日志。")
final class LogsCommand extends SuiteCommand {
    private static final Duration GLANCE = Duration.ofMillis(300);

    @Parameters(
            paramLabel = "组件",
            arity = "0..1",
            description = "project、indicator、evaluation、publication、postgres、kafka 或 door；不写则全部。")
    private Optional<String> name = Optional.empty();

    @Option(
            names = {"-f", "--follow"},
            description = "持续显示新的日志，按 Ctrl-C 结束。")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "行数",
            defaultValue = "50",
            description = "先显示每个组件最后多少行，默认 ${DEFAULT-VALUE}。")
    private int lines;

    LogsCommand(Context context) {
        super(context);
    }

    @Override
    ExitStatus run() throws InterruptedException {
        Suite suite = context().suite();
        List<Component> chosen =
                name.map(word -> List.of(ComponentNames.require(suite, word))).orElse(suite.components());
        Map<Component, Long> places = new LinkedHashMap<>();
        for (Component component : chosen) {
            LogFile log = suite.processes().log(component.name());
            places.put(component, size(log.path()));
            log.tail(lines).forEach(line -> print(component, line));
        }
        while (follow) {
            Thread.sleep(GLANCE);
            places.replaceAll((component, place) ->
                    printFrom(component, suite.processes().log(component.name()).path(), place));
        }
        return ExitStatus.DONE;
    }

    private long printFrom(Component component, Path log, long place) {
        long end = size(log);
        if (end <= place) {
            return end;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(log)) {
            channel.position(place);
            byte[] fresh = Channels.newInputStream(channel).readNBytes((int) (end - place));
            int whole = lastLineEnd(fresh);
            new String(fresh, 0, whole, StandardCharsets.UTF_8).lines().forEach(line -> print(component, line));
            return place + whole;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int lastLineEnd(byte[] bytes) {
        for (int end = bytes.length; end > 0; end--) {
            if (bytes[end - 1] == '\n') {
                return end;
            }
        }
        return 0;
    }

    private void print(Component component, String line) {
        System.out.println(name.isPresent() ? line : Columns.pad("[" + component.name() + "]", 15) + line);
    }

    private static long size(Path log) {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
