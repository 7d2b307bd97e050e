package jixiao.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one command at a time start or stop things. The operating system frees it when the command dies. */
public final class SuiteLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private SuiteLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    public static SuiteLock take(SuiteFolder folder) {
        try {
            Files.createDirectories(folder.root());
            Path file = folder.root().resolve("lock");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Refusal(ExitStatus.OCCUPIED, "另一个 suite 命令正在启动或停止系统。", "请等它结束后再试；用 ./suite status 查看进展。");
            }
            return new SuiteLock(channel, lock);
        } catch (IOException unwritable) {
            throw new Refusal("无法写入目录 " + folder.root() + "。", "请检查磁盘空间和该目录的写权限。");
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException alreadyGone) {
            // The lock ends with this process in any case.
        }
    }
}
