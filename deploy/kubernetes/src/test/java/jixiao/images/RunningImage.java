package jixiao.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An unpacked image, running in a namespace of its own with the image's own loader, libraries and Java. */
final class RunningImage implements AutoCloseable {
    /** A user namespace, so that an ordinary user may do it and root gets no rights from it. */
    private static final List<String> NAMESPACE =
            List.of("unshare", "--user", "--map-user=10001", "--map-group=10001", "--keep-caps", "--mount");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final Path log;
    private final int port;

    private RunningImage(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    static boolean isPossible() {
        try {
            List<String> command = new ArrayList<>(NAMESPACE);
            command.add("true");
            Tool.run(command);
            return true;
        } catch (Tool.Failed noNamespaces) {
            return false;
        }
    }

    static RunningImage start(Archive archive, Path folder, Map<String, String> settings) throws IOException {
        Path root = archive.unpack(folder.resolve("root"));
        Path tmp = Files.createDirectories(folder.resolve("tmp"));
        Path script = folder.resolve("run-in-image.sh");
        try (var stored = RunningImage.class.getResourceAsStream("run-in-image.sh")) {
            Files.write(script, stored.readAllBytes());
        }
        int port = freePort();
        List<String> command = new ArrayList<>(NAMESPACE);
        command.addAll(List.of("bash", script.toString(), root.toString(), tmp.toString()));
        command.addAll(archive.environment());
        settings.forEach((name, value) -> command.add(name + "=" + value));
        command.add("QUARKUS_HTTP_PORT=" + port);
        command.add("--");
        command.addAll(archive.entrypoint());
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new RunningImage(process, log, port);
    }

    /** The status of the answer, 0 when there is none. */
    int status(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notListening) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    Process process() {
        return process;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
