package jixiao.publication.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import jixiao.values.RegionCode;

/** What people call a region; {@code regions.properties} is the list. */
@ApplicationScoped
public class RegionNames {
    private final Properties names = new Properties();

    RegionNames() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(RegionNames.class.getResourceAsStream("/regions.properties")), UTF_8)) {
            names.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its own name, such as 红寺堡区; one that is not in the list is called by its code, such as 区划 330106. */
    public String of(RegionCode region) {
        return names.getProperty(region.code(), "区划 " + region.code());
    }

    /** The region and those it lies in, the largest first. */
    static List<RegionCode> lineage(RegionCode region) {
        String code = region.code();
        return Stream.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code)
                .distinct()
                .map(RegionCode::new)
                .toList();
    }
}
