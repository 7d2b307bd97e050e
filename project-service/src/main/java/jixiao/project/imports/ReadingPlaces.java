package jixiao.project.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jixiao.kit.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads so few documents at once that the largest of them fit the heap of a pod together; the others wait for a while.
 * A document takes its place before its bytes are loaded.
 */
@ApplicationScoped
public class ReadingPlaces {
    private final Semaphore places;
    private final Duration patience;

    ReadingPlaces(
            @ConfigProperty(name = "jixiao.imports.read-at-once") int places,
            @ConfigProperty(name = "jixiao.imports.wait-for-reading") Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** @throws jixiao.kit.problem.Refusal when no place became free in time */
    public <T> T whileHoldingOne(Supplier<T> reading) {
        if (!gotOne()) {
            throw Problem.UNAVAILABLE.because("正在读取的文件较多，本次没有导入任何内容。请稍后再试。");
        }
        try {
            return reading.get();
        } finally {
            places.release();
        }
    }

    private boolean gotOne() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
