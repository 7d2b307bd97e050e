package jixiao.publication.deadlines;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jixiao.kit.time.WorkingDays;
import jixiao.publication.deadlines.PublicationCalendar.LastDayFree;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** {@code publication-calendar.yaml}, or the file that {@code jixiao.publication-calendar} names instead. */
@ApplicationScoped
public class PublicationCalendars {
    private static final String SHIPPED = "/publication-calendar.yaml";

    private final List<Rule> rules;
    private final WorkingDays workingDays;

    @Inject
    PublicationCalendars(
            @ConfigProperty(name = "jixiao.publication-calendar") Optional<Path> mounted, WorkingDays workingDays)
            throws IOException {
        this(mounted.isPresent() ? Files.newInputStream(mounted.get()) : shipped(), workingDays);
    }

    PublicationCalendars(InputStream file, WorkingDays workingDays) {
        this.workingDays = workingDays;
        try (file) {
            rules = JsonMapper.builder(new YAMLFactory()).build().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the publication calendar", e);
        }
        if (rules.stream().noneMatch(rule -> rule.region() == null)) {
            throw new IllegalStateException("the publication calendar has no rule for every region");
        }
    }

    private static InputStream shipped() {
        return PublicationCalendars.class.getResourceAsStream(SHIPPED);
    }

    /** By the first rule of the file that names the region or one around it. */
    PublicationCalendar of(RegionCode region) {
        return rules.stream()
                .filter(each -> each.region() == null || new RegionCode(each.region()).contains(region))
                .findFirst()
                .map(rule -> new PublicationCalendar(rule.days(), rule.lastDayFree()))
                .orElseThrow();
    }

    /** The last day to publish what was approved in a region on that day. */
    public LocalDate lastDay(RegionCode region, LocalDate approvedOn) {
        return of(region).lastDay(approvedOn, workingDays);
    }

    /** @param region with all regions inside it; null for everywhere */
    private record Rule(@Nullable String region, int days, LastDayFree lastDayFree) {}
}
