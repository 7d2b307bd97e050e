package jixiao.publication.deadlines;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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
import java.util.Set;
import jixiao.publication.deadlines.PublicationCalendar.LastDayFree;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** {@code publication-calendar.yaml}, or the file that {@code jixiao.publication-calendar} names instead. */
@ApplicationScoped
public class PublicationCalendars {
    private static final String SHIPPED = "/publication-calendar.yaml";

    private final Table table;

    @Inject
    PublicationCalendars(@ConfigProperty(name = "jixiao.publication-calendar") Optional<Path> mounted)
            throws IOException {
        this(mounted.isPresent() ? Files.newInputStream(mounted.get()) : shipped());
    }

    PublicationCalendars(InputStream file) {
        try (file) {
            table = JsonMapper.builder(new YAMLFactory())
                    .addModule(new JavaTimeModule())
                    .build()
                    .readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the publication calendar", e);
        }
        if (table.rules().stream().noneMatch(rule -> rule.region() == null)) {
            throw new IllegalStateException("the publication calendar has no rule for every region");
        }
    }

    private static InputStream shipped() {
        return PublicationCalendars.class.getResourceAsStream(SHIPPED);
    }

    /** By the first rule of the file that names the region or one around it. */
    public PublicationCalendar of(RegionCode region) {
        Rule rule = table.rules().stream()
                .filter(each -> each.region() == null || new RegionCode(each.region()).contains(region))
                .findFirst()
                .orElseThrow();
        return new PublicationCalendar(rule.days(), rule.lastDayFree(), table.holidays(), table.workdays());
    }

    private record Table(List<Rule> rules, Set<LocalDate> holidays, Set<LocalDate> workdays) {}

    /** @param region with all regions inside it; null for everywhere */
    private record Rule(@Nullable String region, int days, LastDayFree lastDayFree) {}
}
