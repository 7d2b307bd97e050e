package jixiao.publication.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MadeFilesTest {
    private final MadeFiles files = new MadeFiles(400);

    @Test
    void the_ones_longest_unused_go_first() {
        for (String tag : new String[] {"a", "b", "c", "d"}) {
            files.keep(tag, new byte[100]);
        }
        files.find("a");

        files.keep("e", new byte[60]);

        assertThat(files.find("b")).isEmpty();
        assertThat(files.find("a")).isPresent();
        assertThat(files.find("e")).isPresent();
    }

    @Test
    void a_file_that_would_drive_out_the_others_is_not_kept() {
        files.keep("a", new byte[100]);

        files.keep("large", new byte[101]);

        assertThat(files.find("large")).isEmpty();
        assertThat(files.find("a")).isPresent();
    }
}
