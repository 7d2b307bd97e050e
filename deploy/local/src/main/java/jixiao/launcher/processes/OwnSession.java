package jixiao.launcher.processes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How commands are started so that they outlive the launcher and are not hit by the terminal's Ctrl-C. */
final class OwnSession {
    private static final String PERL_SETSID = "use POSIX (); POSIX::setsid(); exec { $ARGV[0] } @ARGV";

    private OwnSession() {}

    /** The command in a session of its own; the process id stays the command's. */
    static List<String> of(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (find("setsid").isPresent()) {
            whole.add("setsid");
        } else if (find("perl").isPresent()) {
            whole.addAll(List.of("perl", "-e", PERL_SETSID));
        }
        whole.addAll(command);
        return whole;
    }

    private static Optional<Path> find(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return List.of(path.split(":")).stream()
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
