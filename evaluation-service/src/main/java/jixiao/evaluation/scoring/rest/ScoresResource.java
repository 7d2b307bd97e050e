package jixiao.evaluation.scoring.rest;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.evaluation.scoring.SheetScore;
import jixiao.evaluation.scoring.SheetScoring;
import jixiao.kit.problem.Problem;
import jixiao.kit.time.SuiteCalendar;
import jixiao.profiles.RuleProfile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scoring alone, for systems that keep their sheets themselves; nothing is stored. */
@Path("/api/evaluations/scores:preview")
@Tag(name = "scores", description = "只计分，不保存：得分、计算过程和审核发现")
public class ScoresResource {
    private final ProfileChoice profiles;
    private final Clock clock;

    ScoresResource(ProfileChoice profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    @POST
    @Authenticated
    @Operation(summary = "对一张未保存的自评表计分")
    public ScoresView preview(@NotNull(message = "请提交自评表内容。") @Valid UnstoredSheet sheet) {
        RuleProfile rules = profiles.named(sheet.profile())
                .orElseThrow(() -> Problem.INVALID_FIELD.at("/profile", "没有规则方案“%s”。".formatted(sheet.profile())));
        int lastYear = SuiteCalendar.today(clock).getYear() - 1;
        SheetScore score = new SheetScoring(rules).score(sheet.facts(rules, lastYear));
        return ScoresView.of(score, PublishedPoints.findings(sheet.rows(), rules, score));
    }
}
