package jixiao.launcher;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jixiao.launcher.door.DoorProcess;
import jixiao.launcher.kafka.KafkaBroker;
import jixiao.launcher.postgres.Passwords;
import jixiao.launcher.postgres.Postgres;
import jixiao.launcher.processes.Component;
import jixiao.launcher.processes.InParallel;
import jixiao.launcher.processes.ListeningPort;
import jixiao.launcher.processes.Processes;
import jixiao.launcher.services.ServiceEnvironment;
import jixiao.launcher.services.ServiceProcess;
import jixiao.launcher.tokens.TokenKeys;
import jixiao.launcher.verification.ReleaseKeys;

/** All processes of one suite: PostgreSQL and Kafka below, the four services and the door above. */
public final class Suite {
    private final SuiteFolder folder;
    private final Ports ports;
    private final Processes processes;
    private final TokenKeys keys;
    private final ReleaseKeys releaseKeys;
    private final List<Component> ground;
    private final List<Component> upper;

    public Suite(SuiteFolder folder, Ports ports, Clock clock) {
        this.folder = folder;
        this.ports = ports;
        this.processes = new Processes(folder, clock);
        this.keys = new TokenKeys(folder.keys());
        this.releaseKeys = new ReleaseKeys(folder.keys());
        Passwords passwords = new Passwords(folder.keys());
        ServiceEnvironment environment = new ServiceEnvironment(ports, passwords, keys, releaseKeys);
        this.ground = List.of(
                new Postgres(folder, ports.postgres(), processes, passwords),
                new KafkaBroker(folder, ports.kafka(), ports.kafkaController(), processes));
        List<Component> above = new ArrayList<>();
        for (ServiceName service : ServiceName.values()) {
            above.add(new ServiceProcess(
                    service, service.jar(folder.home()), ports.of(service), environment.of(service), processes));
        }
        above.add(new DoorProcess(ports, processes));
        this.upper = List.copyOf(above);
    }

    public Ports ports() {
        return ports;
    }

    public TokenKeys keys() {
        return keys;
    }

    public Processes processes() {
        return processes;
    }

    /** In the order they are started. */
    public List<Component> components() {
        return Stream.concat(ground.stream(), upper.stream()).toList();
    }

    public Optional<Component> component(String name) {
        String word = name.endsWith("-service") ? name.substring(0, name.indexOf("-service")) : name;
        return components().stream().filter(each -> each.name().equals(word)).findFirst();
    }

    public List<Component> running() {
        return components().stream()
                .filter(each -> processes.records().running(each.name()).isPresent())
                .toList();
    }

    public boolean allRun() {
        return running().size() == components().size();
    }

    /**
     * Starts everything and returns when all of it is ready. When a part fails, what was started is stopped again.
     *
     * @throws Refusal when a port is taken or a part does not start
     */
    public void start(SuiteListener listener) {
        keys.makeOnce();
        releaseKeys.makeOnce();
        requireFreePorts();
        new PortsFile(folder).write(ports);
        try {
            InParallel.each(ground, starting(listener));
            InParallel.each(upper, starting(listener));
        } catch (RuntimeException failed) {
            stop(listener);
            throw failed;
        }
    }

    /** Stops what runs, the door first and the ground last, so that nothing is cut off while it writes. */
    public void stop(SuiteListener listener) {
        processes.close();
        InParallel.each(upper, stopping(listener));
        InParallel.each(ground, stopping(listener));
    }

    public void restart(Component component, SuiteListener listener) {
        stopping(listener).accept(component);
        starting(listener).accept(component);
    }

    private static Consumer<Component> starting(SuiteListener listener) {
        return component -> {
            listener.starting(component);
            component.start();
            listener.ready(component);
        };
    }

    private Consumer<Component> stopping(SuiteListener listener) {
        return component -> {
            boolean runs = processes.records().running(component.name()).isPresent();
            if (runs) {
                listener.stopping(component);
            }
            component.stop();
            if (runs) {
                listener.stopped(component);
            }
        };
    }

    /** @throws Refusal naming the first port that another program holds */
    public void requireFreePorts() {
        for (Component component : components()) {
            String advice = component instanceof DoorProcess
                    ? "或用 ./suite up --port 另选端口。"
                    : "或设置环境变量 JIXIAO_PORT_OFFSET 让全部端口错开。";
            new ListeningPort(component.port()).requireFree(component.title(), advice);
        }
    }
}
