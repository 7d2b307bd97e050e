package jixiao.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Stands in for a packaged service: says it is ready, and answers with what it was told in its environment. */
public final class FakeService {
    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", FakeService::answer);
        server.start();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        byte[] body = (System.getenv("JIXIAO_DATABASE_URL") + " "
                        + System.getenv("JIXIAO_DATABASE_USER") + " "
                        + System.getenv("JIXIAO_DATABASE_PASSWORD") + " "
                        + System.getenv("JIXIAO_KAFKA") + " "
                        + System.getenv("JIXIAO_TOKEN_KEYS"))
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Puts one into the place of each of the four services. */
    static void packageAll(Path home) throws IOException {
        for (ServiceName service : ServiceName.values()) {
            Path jar = service.jar(home);
            Files.createDirectories(jar.getParent());
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
            String entry = FakeService.class.getName().replace('.', '/') + ".class";
            try (OutputStream file = Files.newOutputStream(jar);
                    JarOutputStream packed = new JarOutputStream(file, manifest);
                    InputStream code = FakeService.class.getResourceAsStream("/" + entry)) {
                packed.putNextEntry(new JarEntry(entry));
                code.transferTo(packed);
            }
        }
    }
}
