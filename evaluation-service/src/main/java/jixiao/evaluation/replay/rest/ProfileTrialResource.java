package jixiao.evaluation.replay.rest;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.evaluation.replay.ReplayPage;
import jixiao.evaluation.replay.ReplayedSheet;
import jixiao.evaluation.replay.StoredSheets;
import jixiao.evaluation.replay.YearReplay;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.profiles.RuleProfile;
import jixiao.values.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A stored year under other rules; nothing is changed. */
@Path("/api/profiles:try")
@Tag(name = "profiles")
public class ProfileTrialResource {
    private static final int USUAL_PAGE = 50;

    private final StoredSheets sheets;
    private final ProfileChoice profiles;
    private final Caller caller;

    ProfileTrialResource(StoredSheets sheets, ProfileChoice profiles, Caller caller) {
        this.sheets = sheets;
        this.profiles = profiles;
        this.caller = caller;
    }

    @POST
    @Authenticated
    @Operation(summary = "用另一规则方案重算已存年度，列出变化，不保存")
    public ProfileTrialView tryOut(@NotNull(message = "请写明规则方案和年度。") @Valid ProfileTrial trial) {
        trial.refuseUnlessComplete();
        RuleProfile other = profiles.named(trial.profile())
                .orElseThrow(() -> Problem.INVALID_FIELD.at("/profile", "没有规则方案“%s”。".formatted(trial.profile())));
        int limit = trial.limit() == null ? USUAL_PAGE : trial.limit();
        ReplayPage page = new ReplayPage(trial.after(), limit);
        new YearReplay(sheets, other, this::usedBy).each(selection(trial), page);
        if (!page.hasBegun()) {
            throw Problem.INVALID_FIELD.at("/after", "after 不是上一页给出的 next，请从第一页重新查询。");
        }
        if (trial.sheet() != null && page.summary().sheets() == 0) {
            throw Problem.NOT_FOUND.because("没有这张自评表，或不在您的权限范围内。");
        }
        Page<ReplayedSheet> items =
                Page.of(page.withOneMore(), limit, sheet -> sheet.id().toString());
        return new ProfileTrialView(other.reference(), page.summary(), items.items(), items.next());
    }

    private StoredSheets.Selection selection(ProfileTrial trial) {
        return new StoredSheets.Selection(
                caller.scope(),
                trial.region(),
                trial.fiscalYear() == null ? null : new FiscalYear(trial.fiscalYear()),
                trial.unit(),
                trial.sheet());
    }

    private RuleProfile usedBy(String reference) {
        int slash = reference.lastIndexOf('/');
        return profiles.used(reference.substring(0, slash), Integer.parseInt(reference.substring(slash + 1)));
    }
}
