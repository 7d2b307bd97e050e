package jixiao.project;

import jixiao.testing.MigrationsContract;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void a_merged_migration_never_changes() throws Exception {
        MigrationsContract.assertOnlyAdded();
    }
}
