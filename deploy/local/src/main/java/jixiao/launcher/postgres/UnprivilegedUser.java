package jixiao.launcher.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jixiao.launcher.Refusal;
import jixiao.launcher.processes.OneTimeCommand;

/**
 * PostgreSQL refuses to run as root. For root it runs in a user namespace of its own, where it is nobody and yet owns
 * its files; for an ordinary user it runs as it is.
 */
final class UnprivilegedUser {
    private static final List<String> OWN_NAMESPACE = List.of("unshare", "-U");

    private UnprivilegedUser() {}

    static List<String> command(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        if (!namespacesWork()) {
            throw new Refusal("当前用户是 root，而本机不允许用户命名空间，PostgreSQL 拒绝以 root 身份运行。", "请改用普通用户运行 ./suite。");
        }
        List<String> whole = new ArrayList<>(OWN_NAMESPACE);
        whole.addAll(command);
        return whole;
    }

    private static boolean namespacesWork() {
        List<String> probe = new ArrayList<>(OWN_NAMESPACE);
        probe.add("true");
        return OneTimeCommand.succeeds(probe, Path.of("/dev/null"), Duration.ofSeconds(5));
    }
}
