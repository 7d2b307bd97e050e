package jixiao.launcher.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the same with several things at once. */
public final class InParallel {
    private InParallel() {}

    /** Returns when all are done; then throws the first failure, if there was one. */
    public static <T> void each(List<T> things, Consumer<T> action) {
        List<Future<?>> pending = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            things.forEach(thing -> pending.add(threads.submit(() -> action.accept(thing))));
        }
        pending.forEach(InParallel::requireDone);
    }

    private static void requireDone(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
