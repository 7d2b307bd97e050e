package jixiao.publication.releases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.publication.screening.Finding;
import jixiao.publication.screening.Screening;
import org.jspecify.annotations.Nullable;

/** One step with all disclosures of a release that wait for it; what cannot take it is left as it is, with the reason. */
@ApplicationScoped
@Transactional
public class DecideRelease {
    private final DecideDisclosure decide;
    private final Screening screening;

    DecideRelease(DecideDisclosure decide, Screening screening) {
        this.decide = decide;
        this.screening = screening;
    }

    /**
     * What became of one disclosure.
     *
     * @param stage after the step, or the one it is left in
     * @param reason why it was left, in Chinese; null when the step was taken
     */
    public record Outcome(
            UUID id,
            String projectName,
            EditionState stage,
            boolean done,
            @Nullable String reason) {}

    public List<Outcome> approve(List<Disclosure> prepared) {
        return each(prepared, decide::approve);
    }

    public List<Outcome> publish(List<Disclosure> approved) {
        return each(approved, decide::publish);
    }

    private List<Outcome> each(List<Disclosure> waiting, Consumer<Disclosure> step) {
        return waiting.stream().map(disclosure -> one(disclosure, step)).toList();
    }

    /** Findings are looked for before the step: a refusal from within it would undo what was done with the others. */
    private Outcome one(Disclosure disclosure, Consumer<Disclosure> step) {
        long open = screening.findings(disclosure.id(), disclosure.newest().content()).stream()
                .filter(Finding::open)
                .count();
        if (open > 0) {
            return outcome(disclosure, "公开前审查有 " + open + " 处发现未处理，请逐处修改或确认后单独办理。");
        }
        step.accept(disclosure);
        return outcome(disclosure, null);
    }

    private static Outcome outcome(Disclosure disclosure, @Nullable String reason) {
        return new Outcome(disclosure.id(), disclosure.projectName(), disclosure.state(), reason == null, reason);
    }
}
