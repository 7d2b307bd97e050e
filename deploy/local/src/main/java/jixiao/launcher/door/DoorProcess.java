package jixiao.launcher.door;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jixiao.launcher.Ports;
import jixiao.launcher.processes.Component;
import jixiao.launcher.processes.JavaCommand;
import jixiao.launcher.processes.ListeningPort;
import jixiao.launcher.processes.Processes;
import jixiao.launcher.processes.RunRecord;

/** The door as a process of its own, so that it outlives the command that opened it. */
public final class DoorProcess implements Component {
    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final int HEAP_MEGABYTES = 64;

    private final Ports ports;
    private final Processes processes;

    public DoorProcess(Ports ports, Processes processes) {
        this.ports = ports;
        this.processes = processes;
    }

    @Override
    public String name() {
        return "door";
    }

    @Override
    public String title() {
        return "入口";
    }

    @Override
    public int port() {
        return ports.door();
    }

    @Override
    public void start() {
        ListeningPort door = new ListeningPort(port());
        door.requireFree(title(), "或用 ./suite up --port 另选端口。");
        String[] arguments = Stream.concat(Stream.of(ports.door()), ports.services().stream())
                .map(String::valueOf)
                .toArray(String[]::new);
        List<String> command = JavaCommand.withHeap(HEAP_MEGABYTES)
                .option("-XX:MaxDirectMemorySize=64m")
                .mainClass(Door.class.getName(), arguments);
        RunRecord started = processes.launch(this, command, Map.of("MALLOC_ARENA_MAX", "2"));
        processes.awaitReady(this, started, START, door::answers);
    }

    @Override
    public void stop() {
        processes.end(this, STOP);
    }
}
