package jixiao.publication.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import jixiao.kit.time.WorkingDays;
import jixiao.publication.deadlines.PublicationCalendar.LastDayFree;
import jixiao.values.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationCalendarTest {
    private static final RegionCode HONGSIBU = new RegionCode("640303");
    private static final WorkingDays WORKING_DAYS = new WorkingDays(Optional.empty());
    private static final String RULES = """
            - {region: "640300", days: 20, lastDayFree: NEXT_WORKING_DAY}
            - {days: 15, lastDayFree: STAYS}
            """;

    @Test
    void the_law_counts_twenty_calendar_days_from_the_day_after() throws IOException {
        PublicationCalendars shipped = new PublicationCalendars(Optional.empty(), WORKING_DAYS);

        assertThat(shipped.lastDay(HONGSIBU, LocalDate.of(2024, 1, 20))).isEqualTo("2024-02-09");
        assertThat(shipped.lastDay(HONGSIBU, LocalDate.of(2024, 2, 10))).isEqualTo("2024-03-01");
        assertThat(shipped.of(HONGSIBU).lastDayFree()).isEqualTo(LastDayFree.STAYS);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-06, 2025-01-26", // a Sunday on which people work
        "2025-01-05, 2025-01-26", // Saturday the 25th, then that Sunday
        "2025-01-08, 2025-02-05", // the whole of 春节
        "2025-01-19, 2025-02-08", // a Saturday on which people work
        "2025-01-20, 2025-02-10", // Sunday the 9th
        "2025-01-16, 2025-02-05"
    })
    void where_a_region_says_so_a_free_last_day_moves_to_the_next_working_day(LocalDate approved, LocalDate due) {
        assertThat(calendars(RULES).lastDay(HONGSIBU, approved)).isEqualTo(due);
    }

    @Test
    void the_first_rule_around_a_region_holds() {
        assertThat(calendars(RULES).of(new RegionCode("640000")).days()).isEqualTo(15);
        assertThat(calendars(RULES).of(HONGSIBU).days()).isEqualTo(20);
    }

    @Test
    void a_table_that_leaves_regions_without_a_rule_is_refused() {
        assertThatThrownBy(() -> calendars(RULES.replace("- {days", "- {region: \"630000\", days")))
                .hasMessageContaining("every region");
    }

    private static PublicationCalendars calendars(String yaml) {
        return new PublicationCalendars(new ByteArrayInputStream(yaml.getBytes(UTF_8)), WORKING_DAYS);
    }
}
