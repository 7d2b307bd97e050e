package jixiao.suite.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jixiao.launcher.Ports;

/**
 * Measures the pages of 10,000 published forms: publication-service as it is packaged, at 500 requests a second, then as fast as
 * it can in turn with nginx serving the same packed bytes from files. Who asks, the service, nginx and PostgreSQL share the
 * machine. Run by {@code ./suite bench pages}.
 */
public final class PagesBench {
    private static final int FORMS = 10_000;
    private static final int PER_SECOND = 500;
    private static final int SECONDS = 30;
    private static final int LEAD_IN_SECONDS = 5;
    private static final double P95_MILLIS = 20;
    private static final int ROUNDS = 5;
    private static final int ROUND_SECONDS = 6;
    private static final double SHARE = 0.4;

    private PagesBench() {}

    /** @param arguments how many forms; may be left out */
    public static void main(String[] arguments) throws SQLException, IOException, InterruptedException {
        int forms = arguments.length > 0 ? Integer.parseInt(arguments[0]) : FORMS;
        boolean within;
        try (PublicationAlone publication = new PublicationAlone("pages-bench");
                Connection database = publication.database()) {
            List<String> addresses = new DocumentsOnFile(database)
                    .write(Path.of(System.getProperty("jixiao.home"), "samples", "documents"), forms);
            Path folder = Files.createDirectories(publication.folder().resolve("pages-bench-nginx"));
            long bytes = keep(addresses, publication.port(), folder.resolve("files"));
            within = steady(addresses, publication.port());
            within &= besideNginx(addresses, publication.port(), folder, bytes / addresses.size());
            System.out.printf("发请求的程序、服务、nginx 与 PostgreSQL 共用本机 %d 个处理器。%n", processors());
        }
        System.exit(within ? 0 : 1);
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static boolean steady(List<String> addresses, int port) throws InterruptedException {
        SteadyReaders readers = new SteadyReaders(addresses, port);
        readers.read(PER_SECOND, LEAD_IN_SECONDS);
        Times times = readers.read(PER_SECOND, SECONDS);
        boolean within = times.millis(95) <= P95_MILLIS;
        System.out.printf(
                Locale.ROOT,
                "%,d 份已公开文件，每秒 %d 次：%s；限值 p95 ≤ %.0f ms，%s；机器负荷 %.2f%n",
                addresses.size(),
                PER_SECOND,
                times.words(),
                P95_MILLIS,
                within ? "达到" : "未达到",
                SearchBench.load());
        return within;
    }

    private static boolean besideNginx(List<String> addresses, int port, Path folder, long bytes)
            throws IOException, InterruptedException {
        Optional<Path> nginx = Program.find("nginx");
        Optional<Path> wrk = Program.find("wrk");
        if (nginx.isEmpty() || wrk.isEmpty()) {
            System.out.println("没有安装 nginx 或 wrk，未与 nginx 比较。请安装后再测：apt install nginx-light wrk");
            return false;
        }
        Wrk readers = new Wrk(wrk.get(), folder, addresses);
        try (Nginx server = new Nginx(nginx.get(), folder, Ports.free().door())) {
            Thread.sleep(1_000);
            if (!server.runs()) {
                throw new IllegalStateException(server.said());
            }
            requireSameBytes(addresses, port, server.port());
            return compare(readers, port, server.port(), bytes);
        }
    }

    private static boolean compare(Wrk readers, int ours, int nginx, long bytes) {
        double[] own = new double[ROUNDS];
        double[] its = new double[ROUNDS];
        readers.rate(ours, ROUND_SECONDS);
        readers.rate(nginx, ROUND_SECONDS);
        for (int round = 0; round < ROUNDS; round++) {
            own[round] = readers.rate(ours, ROUND_SECONDS);
            its[round] = readers.rate(nginx, ROUND_SECONDS);
        }
        Arrays.sort(own);
        Arrays.sort(its);
        double share = own[ROUNDS / 2] / its[ROUNDS / 2];
        System.out.printf(
                Locale.ROOT,
                "最多每秒 %.0f 页；nginx 送同样的压缩字节 %.0f 页（每页平均 %d 字节，%d 轮交替的中位数），比值 %.2f；限值 ≥ %.1f，%s；机器负荷 %.2f%n",
                own[ROUNDS / 2],
                its[ROUNDS / 2],
                bytes,
                ROUNDS,
                share,
                SHARE,
                share >= SHARE ? "达到" : "未达到",
                SearchBench.load());
        return share >= SHARE;
    }

    private static void requireSameBytes(List<String> addresses, int ours, int nginx)
            throws IOException, InterruptedException {
        HttpClient client = plainClient();
        for (String address : addresses) {
            if (!Arrays.equals(packed(client, ours, address), packed(client, nginx, address))) {
                throw new IllegalStateException(address + " is not the same from both");
            }
        }
    }

    /** As {@code wrk} asks: HTTP/1.1. */
    private static HttpClient plainClient() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static byte[] packed(HttpClient client, int port, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200
                || !answer.headers().firstValue("Content-Encoding").equals(Optional.of("gzip"))) {
            throw new IllegalStateException(address + " answered " + answer.statusCode() + " " + answer.headers());
        }
        return answer.body();
    }

    /** Makes each page once, and leaves the very bytes the service sends as files. */
    private static long keep(List<String> addresses, int port, Path files) throws IOException, InterruptedException {
        long bytes = 0;
        long[] made = new long[addresses.size()];
        Files.createDirectories(files.resolve("disclosures"));
        HttpClient client = plainClient();
        for (int i = 0; i < made.length; i++) {
            String address = addresses.get(i);
            long start = System.nanoTime();
            byte[] body = packed(client, port, address);
            made[i] = System.nanoTime() - start;
            Files.write(files.resolve(address.substring(1) + ".gz"), body);
            bytes += body.length;
        }
        System.out.printf("每页第一次、要新做：%s%n", Times.of(made).words());
        return bytes;
    }
}
