package jixiao.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jixiao.launcher.Refusal;
import jixiao.launcher.SuiteFolder;
import jixiao.launcher.processes.OneTimeCommand;

/** PostgreSQL's data folder: made once, checked before each start. */
final class PostgresData {
    private static final String MAJOR_VERSION = "18";
    private static final String START_AGAIN = "请从备份恢复该目录；若数据可以放弃，运行 ./suite up --fresh 重新开始。";

    private final Path directory;

    PostgresData(Path postgresFolder) {
        this.directory = postgresFolder.resolve("data");
    }

    Path directory() {
        return directory;
    }

    /** Makes the folder when there is none, and refuses one that PostgreSQL could not use. */
    void prepare(PostgresBinaries binaries, String superuserPassword, Path log) {
        if (!Files.exists(directory)) {
            initialise(binaries, superuserPassword, log);
        }
        requireWhole();
        clearStaleLock();
    }

    private void initialise(PostgresBinaries binaries, String superuserPassword, Path log) {
        Path draft = directory.resolveSibling("data.new");
        Path passwordFile = directory.resolveSibling("initial-password");
        SuiteFolder.delete(draft);
        try {
            Files.writeString(passwordFile, superuserPassword);
            List<String> initdb = List.of(
                    binaries.program("initdb"),
                    "--pgdata=" + draft,
                    "--username=" + Postgres.SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8");
            if (!OneTimeCommand.succeeds(UnprivilegedUser.command(initdb), log, Duration.ofMinutes(2))) {
                throw new Refusal("PostgreSQL 数据目录初始化失败。", "原因见日志 " + log + "；请检查磁盘空间和写权限。");
            }
            Files.move(draft, directory);
        } catch (IOException unwritable) {
            throw new Refusal("PostgreSQL 数据目录初始化失败：" + unwritable.getMessage() + "。", "请检查磁盘空间和写权限。");
        } finally {
            SuiteFolder.delete(passwordFile);
        }
    }

    private void requireWhole() {
        Path version = directory.resolve("PG_VERSION");
        if (!Files.exists(version) || !Files.exists(directory.resolve("global/pg_control"))) {
            throw new Refusal("数据目录 " + directory + " 已损坏（缺少 PG_VERSION 或 global/pg_control）。", START_AGAIN);
        }
        String found = read(version).strip();
        if (!found.equals(MAJOR_VERSION)) {
            throw new Refusal(
                    "数据目录 " + directory + " 属于 PostgreSQL " + found + "，本版本使用 " + MAJOR_VERSION + "。",
                    "请用旧版本导出数据后再升级；若数据可以放弃，运行 ./suite up --fresh 重新开始。");
        }
    }

    /**
     * After {@code kill -9} the lock file stays. PostgreSQL clears it itself unless another program meanwhile bears
     * the same process id; a PostgreSQL that really holds the folder is nobody's to end.
     */
    private void clearStaleLock() {
        Path lock = directory.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        Optional<ProcessHandle> holder = read(lock)
                .lines()
                .findFirst()
                .filter(line -> line.strip().matches("\\d+"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(ProcessHandle::isAlive);
        boolean postgres = holder.flatMap(handle -> handle.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
        if (postgres) {
            throw new Refusal(
                    "数据目录 " + directory + " 正被另一个 PostgreSQL（进程 " + holder.get().pid() + "）使用，它不是由本命令启动的记录在案的进程。",
                    "请先停止它：kill -INT " + holder.get().pid() + "，再重新运行。");
        }
        SuiteFolder.delete(lock);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
