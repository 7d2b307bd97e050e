package jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.profiles.FormKind;
import jixiao.profiles.RuleProfile;
import jixiao.profiles.RuleProfiles;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the rules of a region and year ask of a goal: those made for target tables, else those of the self-evaluation. */
@ApplicationScoped
public class GoalRules {
    private final RuleProfiles profiles;

    GoalRules(@ConfigProperty(name = "jixiao.profiles.folder") Optional<Path> folder) {
        RuleProfiles shipped = RuleProfiles.shipped();
        this.profiles = folder.map(shipped::withFolder).orElse(shipped);
    }

    public Optional<RuleProfile> profileOf(RegionCode region, FiscalYear year) {
        return Stream.of(FormKind.TARGET_TABLE, FormKind.SELF_EVALUATION)
                .flatMap(form -> profiles.select(region, year, form).stream())
                .findFirst();
    }
}
