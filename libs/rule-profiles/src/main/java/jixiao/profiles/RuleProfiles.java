package jixiao.profiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;

/** The profiles that are known, shipped and from a folder; of each id all versions that were given. */
public final class RuleProfiles {
    private static final List<String> SHIPPED = List.of(
            "mof-2020.yaml",
            "mof-2021-cost.yaml",
            "hongsibu-2023.yaml",
            "hubei.yaml",
            "sichuan.yaml",
            "widely-used.yaml");

    /** The narrower region first, then the later start, then the higher version. */
    private static final Comparator<RuleProfile> MOST_SPECIFIC = Comparator.<RuleProfile>comparingInt(profile ->
                    profile.region() == null ? 0 : profile.region().prefix().length())
            .thenComparing(profile -> profile.effective().from())
            .thenComparingInt(RuleProfile::version);

    private final List<RuleProfile> profiles;

    private RuleProfiles(List<RuleProfile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    /** The profiles that ship with this library. */
    public static RuleProfiles shipped() {
        ProfileReader reader = new ProfileReader();
        return new RuleProfiles(SHIPPED.stream()
                .map(name -> reader.read(name, ShippedFiles.read(name)))
                .toList());
    }

    /**
     * These profiles and those of every {@code .yaml} or {@code .yml} file of the folder. A file may bring a new id or
     * a new version of a known one; it never changes a version that exists.
     *
     * @throws BrokenProfiles with the problems of all files at once
     * @throws UncheckedIOException when the folder cannot be read
     */
    public RuleProfiles withFolder(Path folder) {
        ProfileReader reader = new ProfileReader();
        List<RuleProfile> known = new ArrayList<>(profiles);
        List<ProfileProblem> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                RuleProfile profile = reader.read(file.getFileName().toString(), Files.readString(file));
                if (known.stream().anyMatch(other -> other.reference().equals(profile.reference()))) {
                    problems.add(new ProfileProblem(
                            file.getFileName().toString(),
                            1,
                            "/version",
                            "%s 的第 %d 版已经存在，已用过的规则不得改动，请把 version 加一。".formatted(profile.id(), profile.version())));
                }
                known.add(profile);
            } catch (BrokenProfiles broken) {
                problems.addAll(broken.problems());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        if (!problems.isEmpty()) {
            throw new BrokenProfiles(problems);
        }
        return new RuleProfiles(known);
    }

    /** The most specific profile in force for the region, year and form; empty when no rules are known for that year. */
    public Optional<RuleProfile> select(RegionCode region, FiscalYear year, FormKind form) {
        return profiles.stream()
                .filter(profile -> !profile.onlyById() && profile.form() == form && profile.inForce(region, year))
                .max(MOST_SPECIFIC);
    }

    /** The newest version of the profile. */
    public Optional<RuleProfile> byId(String id) {
        return profiles.stream()
                .filter(profile -> profile.id().equals(id))
                .max(Comparator.comparingInt(RuleProfile::version));
    }

    /** Exactly the version a stored score names. */
    public Optional<RuleProfile> byId(String id, int version) {
        return profiles.stream()
                .filter(profile -> profile.id().equals(id) && profile.version() == version)
                .findFirst();
    }

    public List<RuleProfile> all() {
        return profiles;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(".+\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + folder, e);
        }
    }
}
