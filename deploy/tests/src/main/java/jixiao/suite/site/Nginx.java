package jixiao.suite.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** nginx on a free port, serving files that are packed already. */
final class Nginx implements AutoCloseable {
    private static final String SETTINGS = """
            %s
            worker_processes auto;
            daemon off;
            pid nginx.pid;
            error_log error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 10000000;
              open_file_cache max=20000;
              open_file_cache_valid 600s;
              default_type "text/html;charset=UTF-8";
              client_body_temp_path .; proxy_temp_path .; fastcgi_temp_path .; uwsgi_temp_path .; scgi_temp_path .;
              server { listen 127.0.0.1:%d; root files; gzip_static always; }
            }
            """;

    private final Path folder;
    private final int port;
    private final Process process;

    /** @param folder bears {@code files}, in which each address is a file ending in {@code .gz} */
    Nginx(Path program, Path folder, int port) {
        this.folder = folder;
        this.port = port;
        String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        try {
            Files.writeString(folder.resolve("nginx.conf"), SETTINGS.formatted(user, port));
            process = new ProcessBuilder(
                            program.toString(), "-p", folder.toString(), "-c", "nginx.conf", "-e", "error.log")
                    .redirectOutput(folder.resolve("nginx.log").toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    boolean runs() {
        return process.isAlive();
    }

    String said() {
        try {
            return Files.readString(folder.resolve("nginx.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
