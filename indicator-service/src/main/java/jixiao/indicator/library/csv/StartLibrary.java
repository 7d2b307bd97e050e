package jixiao.indicator.library.csv;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import jixiao.indicator.library.StartContent;
import org.jboss.logging.Logger;

/**
 * Loads the start content of the library. Each edition of the file is loaded once, by its digest; a newer one adds what is
 * new and changes only what people did not touch.
 */
@ApplicationScoped
public class StartLibrary {
    private static final Logger LOG = Logger.getLogger(StartLibrary.class);
    private static final String FILE = "start-content.csv";

    private final ReadRows readRows;
    private final StartContent content;

    StartLibrary(ReadRows readRows, StartContent content) {
        this.readRows = readRows;
        this.content = content;
    }

    @Transactional
    void load(@Observes StartupEvent started) {
        try (InputStream file = StartLibrary.class.getResourceAsStream(FILE)) {
            load(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How many indicators the edition added or changed; none when it was loaded before.
     *
     * @throws IllegalStateException naming the faults of the file
     */
    @Transactional
    public int load(byte[] edition) {
        if (!content.begin(digest(edition))) {
            return 0;
        }
        Faults faults = new Faults();
        List<TableRow> rows = readRows.read(edition, faults);
        if (faults.any()) {
            throw new IllegalStateException("the start content of the indicator library is faulty: " + faults.first());
        }
        int taken = (int) rows.stream()
                .filter(row -> content.take(row.code(), row.holding(), row.content()))
                .count();
        LOG.infof("indicator library: %d of %d indicators of the start content taken over", taken, rows.size());
        return taken;
    }

    private static String digest(byte[] edition) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(edition));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
