package jixiao.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts working days (工作日): Monday to Friday without public holidays, and the weekend days that are worked instead
 * (调休). The State Council announces both each autumn for the next year; a year without an announcement has weekends
 * only.
 */
@ApplicationScoped
public class WorkingDays {
    private static final String ANNOUNCED = "/jixiao/kit/time/public-holidays.tsv";

    /** Whether a day that the announcements name is worked. */
    private final Map<LocalDate, Boolean> named = new HashMap<>();

    /** @param more a file like the one that ships, for later years */
    public WorkingDays(@ConfigProperty(name = "jixiao.calendar.holidays") Optional<Path> more) {
        try (InputStream shipped = WorkingDays.class.getResourceAsStream(ANNOUNCED)) {
            read(new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
            if (more.isPresent()) {
                read(Files.readString(more.get()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String announcements) {
        announcements
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(this::readLine);
    }

    private void readLine(String line) {
        String[] cells = line.split("\t");
        if (cells.length < 3 || !cells[2].equals("OFF") && !cells[2].equals("WORK")) {
            throw new IllegalArgumentException("from, to, OFF or WORK, and a name are due, separated by tabs: " + line);
        }
        LocalDate.parse(cells[0])
                .datesUntil(LocalDate.parse(cells[1]).plusDays(1))
                .forEach(day -> named.put(day, cells[2].equals("WORK")));
    }

    public boolean isWorked(LocalDate day) {
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return named.getOrDefault(day, weekday);
    }

    /** The last day of a term of so many working days that begins the day after. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int counted = 0; counted < workingDays; ) {
            last = last.plusDays(1);
            counted += isWorked(last) ? 1 : 0;
        }
        return last;
    }
}
