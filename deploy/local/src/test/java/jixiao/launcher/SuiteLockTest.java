package jixiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteLockTest {
    @TempDir
    private Path root;

    @Test
    void aSecondCommandIsRefusedWhileTheFirstWorks() {
        SuiteFolder folder = new SuiteFolder(root, root);
        try (SuiteLock first = SuiteLock.take(folder)) {
            assertThatThrownBy(() -> SuiteLock.take(folder))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.OCCUPIED));
        }
    }

    @Test
    void theLockIsFreeAgainAfterwards() {
        SuiteFolder folder = new SuiteFolder(root, root);
        SuiteLock.take(folder).close();

        SuiteLock second = SuiteLock.take(folder);

        assertThat(second).isNotNull();
        second.close();
    }
}
