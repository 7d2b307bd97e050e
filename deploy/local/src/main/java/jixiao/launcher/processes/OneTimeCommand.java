package jixiao.launcher.processes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command that does one thing and ends, such as making a data folder. */
public final class OneTimeCommand {
    private OneTimeCommand() {}

    /** Runs it, its output appended to the log; false when it fails, is missing or does not end in time. */
    public static boolean succeeds(List<String> command, Path log, Duration patience) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return endsWell(process, patience);
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static boolean endsWell(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }
}
