package jixiao.suite.site;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Readers who come at a steady rate whether the pages come fast or not: a page is as late as it is after it was due. */
final class SteadyReaders {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(11);
    private final List<String> addresses;
    private final int port;

    SteadyReaders(List<String> addresses, int port) {
        this.addresses = addresses;
        this.port = port;
    }

    Times read(int perSecond, int seconds) throws InterruptedException {
        int count = perSecond * seconds;
        long[] late = new long[count];
        AtomicInteger failed = new AtomicInteger();
        CountDownLatch open = new CountDownLatch(count);
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = begin + i * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int request = i;
            client.sendAsync(next(), HttpResponse.BodyHandlers.ofByteArray()).whenComplete((answer, fault) -> {
                late[request] = System.nanoTime() - due;
                if (fault != null || answer.statusCode() != 200) {
                    failed.incrementAndGet();
                }
                open.countDown();
            });
        }
        open.await();
        if (failed.get() > 0) {
            throw new IllegalStateException(failed + " of " + count + " pages did not come");
        }
        return Times.of(late);
    }

    private HttpRequest next() {
        String address = addresses.get(random.nextInt(addresses.size()));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Accept-Encoding", "gzip")
                .build();
    }
}
