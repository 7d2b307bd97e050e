package jixiao.launcher.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void theLastWordsOfAServiceBearNoStackFrames() throws IOException {
        Path path = Files.writeString(folder.resolve("service.log"), """
                INFO started
                ERROR Failed to start: Migration checksum mismatch
                \tat org.flywaydb.core.Flyway.migrate(Flyway.java:187)
                Caused by: java.sql.SQLException: no
                \tat a.B.c(Unknown Source)
                \t... 9 more

                """);

        assertThat(new LogFile(path).lastWords(2))
                .containsExactly(
                        "ERROR Failed to start: Migration checksum mismatch", "Caused by: java.sql.SQLException: no");
    }

    @Test
    void aLogThatWasNeverWrittenIsEmpty() {
        assertThat(new LogFile(folder.resolve("none.log")).tail(10)).isEmpty();
    }
}
