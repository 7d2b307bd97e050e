package jixiao.launcher.processes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a small JVM: serial collector, first compiler only, and a heap that is told. */
public final class JavaCommand {
    private final List<String> words = new ArrayList<>();

    private JavaCommand(int heapMegabytes) {
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + heapMegabytes + "m");
        words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k", "-XX:+ExitOnOutOfMemoryError"));
        words.add("--enable-native-access=ALL-UNNAMED");
        words.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    }

    public static JavaCommand withHeap(int megabytes) {
        return new JavaCommand(megabytes);
    }

    public JavaCommand option(String option) {
        words.add(option);
        return this;
    }

    /** Runs a class from the launcher's own class path, which also holds the Kafka broker. */
    public List<String> mainClass(String name, String... arguments) {
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), name));
        words.addAll(List.of(arguments));
        return List.copyOf(words);
    }

    public List<String> jar(Path jar) {
        words.addAll(List.of("-jar", jar.toString()));
        return List.copyOf(words);
    }
}
