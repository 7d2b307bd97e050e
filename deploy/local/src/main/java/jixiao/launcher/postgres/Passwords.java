package jixiao.launcher.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import jixiao.launcher.Refusal;

/** The random passwords of the database roles, in a file that only the owner reads. */
public final class Passwords {
    private static final int BYTES = 24;

    private final Path file;

    public Passwords(Path keysFolder) {
        this.file = keysFolder.resolve("passwords.properties");
    }

    /** The role's password, made up at its first use. */
    public synchronized String of(String role) {
        Properties known = read();
        if (known.getProperty(role) == null) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            known.setProperty(role, HexFormat.of().formatHex(random));
            write(known);
        }
        return known.getProperty(role);
    }

    private Properties read() {
        Properties known = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new Refusal("无法读取数据库密码文件 " + file + "。", "请从备份恢复该文件，或运行 ./suite up --fresh 重新开始（数据会全部丢失）。");
            }
        }
        return known;
    }

    private void write(Properties known) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                known.store(writer, null);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
