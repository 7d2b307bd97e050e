package jixiao.evaluation.inflation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jixiao.evaluation.statistics.Selection;
import org.jspecify.annotations.Nullable;

/** Sets what is observed of each subject beside its peers. */
@ApplicationScoped
public class WatchScores {
    private final Observations observations;

    WatchScores(Observations observations) {
        this.observations = observations;
    }

    public List<SubjectSignals> page(
            Selection selection, Level level, @Nullable Signal raised, @Nullable String after, int limit) {
        List<Observation> seen = observations.page(selection, level, raised, after, limit);
        Map<String, Peers> peers = observations.peers(
                selection.fiscalYear(),
                level,
                seen.stream().map(Observation::peerGroup).collect(Collectors.toSet()));
        return seen.stream()
                .map(subject -> SubjectSignals.of(level, subject, peers.get(subject.peerGroup())))
                .toList();
    }
}
