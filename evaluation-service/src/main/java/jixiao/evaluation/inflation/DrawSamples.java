package jixiao.evaluation.inflation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.evaluation.statistics.Selection;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Scope;
import jixiao.kit.problem.Problem;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Draws completed sheets for re-checking by their risk, and notes what the re-checks came to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DrawSamples {
    /** The greatest whole number every JSON reader keeps exactly. */
    public static final long GREATEST_SEED = (1L << 53) - 1;

    private final RecheckSamples samples;
    private final EntityManager database;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    DrawSamples(RecheckSamples samples, EntityManager database, AuditTrail audit, Caller caller, Clock clock) {
        this.samples = samples;
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param seed null draws one, which is recorded */
    public RecheckSample draw(RegionCode region, FiscalYear year, int size, @Nullable Long seed) {
        List<Risk> risks = samples.risks(new Selection(Scope.EVERYTHING, year, region, null, null));
        if (risks.isEmpty()) {
            throw Problem.INVALID_FIELD.at("/fiscalYear", "区划 %s %s 年度没有已办结的自评表，无从抽样。".formatted(region, year));
        }
        RecheckSample sample = new RecheckSample(
                region,
                year,
                size,
                seed == null ? seeds.nextLong(GREATEST_SEED + 1) : seed,
                caller.name(),
                clock.instant());
        List<Risk> drawn = new Lottery(sample.seed()).draw(risks, size);
        Map<UUID, RecheckItem> items = samples.items(drawn);
        sample.drawn(
                risks.size(),
                risks.stream().mapToLong(Risk::weight).sum(),
                drawn.stream().map(risk -> items.get(risk.sheetId())).toList());
        samples.add(sample);
        database.flush();
        audit.record("draw", "recheck-sample", sample.id(), "seed " + sample.seed());
        return sample;
    }

    /** @param position of the item from 1 */
    public void note(
            RecheckSample sample,
            int position,
            RecheckItem.Outcome outcome,
            @Nullable BigDecimal score,
            @Nullable String remarks) {
        sample.note(position, outcome, score, remarks, caller.name(), clock.instant());
        database.flush();
        audit.record("note", "recheck-sample", sample.id(), position + " " + outcome);
    }
}
