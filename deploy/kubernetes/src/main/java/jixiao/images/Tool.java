package jixiao.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program of the JDK or of the system, run to its end. */
final class Tool {

    private Tool() {}

    /** Everything it printed; its exit status is not zero only by a {@link Failed}. */
    static String run(List<String> command) throws Failed {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Failed(printed.strip());
            }
            return printed;
        } catch (IOException absent) {
            throw new Failed(absent.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failed("interrupted");
        }
    }

    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed(String printed) {
            super(printed);
        }
    }
}
