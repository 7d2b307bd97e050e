package jixiao.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays days = new WorkingDays(Optional.empty());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2024-07-01, 10, 2024-07-15", // two weekends
        "2024-07-05, 1, 2024-07-08", // from Friday to Monday
        "2024-04-30, 10, 2024-05-16", // 1 to 5 May off, Saturday 11 May worked
        "2024-09-27, 5, 2024-10-10", // Sunday 29 September worked, 1 to 7 October off
        "2026-02-13, 2, 2026-02-24", // Saturday 14 February worked, 15 to 23 February off
    })
    void a_term_counts_neither_weekends_nor_holidays_but_the_weekend_days_that_are_worked(
            LocalDate from, int workingDays, LocalDate last) {
        assertThat(days.after(from, workingDays)).isEqualTo(last);
    }

    @Test
    void a_file_adds_the_holidays_of_further_years() throws IOException {
        Path file = Files.writeString(folder.resolve("holidays.tsv"), "2031-03-03\t2031-03-04\tOFF\t试验\n");

        assertThat(new WorkingDays(Optional.of(file)).after(LocalDate.of(2031, 2, 28), 1))
                .isEqualTo(LocalDate.of(2031, 3, 5));
        assertThat(days.after(LocalDate.of(2031, 2, 28), 1)).isEqualTo(LocalDate.of(2031, 3, 3));
    }

    @Test
    void a_line_that_is_no_announcement_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("holidays.tsv"), "2031-03-03 2031-03-04 OFF\n");

        assertThatThrownBy(() -> new WorkingDays(Optional.of(file))).hasMessageContaining("separated by tabs");
    }
}
