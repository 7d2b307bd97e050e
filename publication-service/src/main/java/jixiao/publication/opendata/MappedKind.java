package jixiao.publication.opendata;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the map of the site leads to. */
public enum MappedKind {
    RELEASES,
    DISCLOSURES,
    PROJECTS,
    UNITS;

    /** How addresses name it. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MappedKind> ofFolder(String folder) {
        return Stream.of(values()).filter(kind -> kind.folder().equals(folder)).findFirst();
    }
}
