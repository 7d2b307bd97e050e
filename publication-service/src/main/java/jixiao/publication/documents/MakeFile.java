package jixiao.publication.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jixiao.forms.layout.Layouts;
import jixiao.forms.printing.FormPrinter;
import jixiao.forms.printing.FormWriter;
import jixiao.kit.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes files, a few at a time, and keeps the last ones: a document that thousands ask for is made once. */
@ApplicationScoped
public class MakeFile {
    private static final int PATIENCE_SECONDS = 20;

    private final FormPrinter printer;
    private final MadeFiles made;
    private final Semaphore hands;

    MakeFile(
            Layouts layouts,
            @ConfigProperty(name = "jixiao.documents.kept-bytes", defaultValue = "16777216") long keptBytes,
            @ConfigProperty(name = "jixiao.documents.made-at-once", defaultValue = "2") int atOnce) {
        this.printer = new FormPrinter(layouts);
        this.made = new MadeFiles(keptBytes);
        this.hands = new Semaphore(atOnce, true);
    }

    /** @param tag says what the bytes depend on; the same one gives the same file */
    public byte[] of(PublicDocument document, FormWriter writer, String tag) {
        return made.find(tag).orElseGet(() -> make(document, writer, tag));
    }

    /** For work in the background, which waits for its turn and asks only once. */
    public byte[] inTurn(PublicDocument document, FormWriter writer) {
        hands.acquireUninterruptibly();
        try {
            return write(document, writer);
        } finally {
            hands.release();
        }
    }

    private byte[] make(PublicDocument document, FormWriter writer, String tag) {
        takeHand();
        try {
            Optional<byte[]> madeMeanwhile = made.find(tag);
            if (madeMeanwhile.isPresent()) {
                return madeMeanwhile.get();
            }
            byte[] file = write(document, writer);
            made.keep(tag, file);
            return file;
        } finally {
            hands.release();
        }
    }

    private byte[] write(PublicDocument document, FormWriter writer) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            writer.write(printer.print(document.document()), file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + document.name(), e);
        }
        return file.toByteArray();
    }

    private void takeHand() {
        try {
            if (!hands.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.UNAVAILABLE.because("正在生成的文件较多，请稍后再下载。");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.UNAVAILABLE.because("服务正在停止，请稍后再下载。");
        }
    }
}
