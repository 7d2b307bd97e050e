package jixiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The ports of one suite; {@code services} in the order of {@link ServiceName}. */
public record Ports(int door, List<Integer> services, int postgres, int kafka, int kafkaController) {

    public Ports {
        services = List.copyOf(services);
        if (services.size() != ServiceName.values().length) {
            throw new IllegalArgumentException("one port for each service");
        }
    }

    /** The ports of docs/architecture.md, all moved by the same offset. */
    public static Ports standard(int offset) {
        return new Ports(
                8080 + offset,
                List.of(8081 + offset, 8082 + offset, 8083 + offset, 8084 + offset),
                15432 + offset,
                19092 + offset,
                19093 + offset);
    }

    /** The standard ports, moved by JIXIAO_PORT_OFFSET where it is set. */
    public static Ports fromEnvironment() {
        String offset = System.getenv("JIXIAO_PORT_OFFSET");
        if (offset == null || offset.isBlank()) {
            return standard(0);
        }
        try {
            return standard(Integer.parseInt(offset.strip()));
        } catch (NumberFormatException notANumber) {
            throw new Refusal(ExitStatus.WRONG_USAGE, "环境变量 JIXIAO_PORT_OFFSET 不是整数：" + offset, "请改为整数，或取消该变量。");
        }
    }

    /** Ports nobody listens on at this moment. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            List<Integer> free = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                ServerSocket socket = new ServerSocket(0);
                held.add(socket);
                free.add(socket.getLocalPort());
            }
            return new Ports(free.get(0), free.subList(1, 5), free.get(5), free.get(6), free.get(7));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        } finally {
            held.forEach(Ports::close);
        }
    }

    public Ports withDoor(int port) {
        return new Ports(port, services, postgres, kafka, kafkaController);
    }

    public int of(ServiceName service) {
        return services.get(service.ordinal());
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            throw new UncheckedIOException(alreadyClosed);
        }
    }
}
