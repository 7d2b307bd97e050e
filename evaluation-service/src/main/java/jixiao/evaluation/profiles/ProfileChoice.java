package jixiao.evaluation.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.profiles.FormKind;
import jixiao.profiles.RuleProfile;
import jixiao.profiles.RuleProfiles;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rule profiles this service scores by: those that ship and those of the mounted folder. */
@ApplicationScoped
public class ProfileChoice {
    /** The oldest national rules also hold for recorded years before them: a score must name some rules. */
    private static final String FALLBACK = "mof-2020";

    private final RuleProfiles profiles;

    ProfileChoice(@ConfigProperty(name = "jixiao.profiles.folder") Optional<Path> folder) {
        RuleProfiles shipped = RuleProfiles.shipped();
        this.profiles = folder.map(shipped::withFolder).orElse(shipped);
    }

    public RuleProfile forSelfEvaluation(RegionCode region, FiscalYear year) {
        return profiles.select(region, year, FormKind.SELF_EVALUATION)
                .or(() -> profiles.byId(FALLBACK))
                .orElseThrow();
    }

    /**
     * The rules a sheet was opened with.
     *
     * @throws IllegalStateException when the file that brought them is no longer mounted
     */
    public RuleProfile used(String id, int version) {
        return profiles.byId(id, version)
                .orElseThrow(() -> new IllegalStateException("no rule profile " + id + "/" + version
                        + ": mount the file again, scores of the past need it"));
    }

    public Optional<RuleProfile> newest(String id) {
        return profiles.byId(id);
    }

    public Optional<RuleProfile> version(String id, int version) {
        return profiles.byId(id, version);
    }

    /** @param reference an id, for the newest version, or {@code <id>/<version>} */
    public Optional<RuleProfile> named(String reference) {
        return profiles.all().stream()
                .filter(profile -> profile.reference().equals(reference))
                .findFirst()
                .or(() -> newest(reference));
    }

    public List<RuleProfile> all() {
        return profiles.all();
    }
}
