package jixiao.project.library.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

/** A completed self-evaluation was corrected. */
@ApplicationScoped
class EvaluationCorrectedHandler implements EventHandler<Evaluated> {
    private final LearnResult learn;

    EvaluationCorrectedHandler(LearnResult learn) {
        this.learn = learn;
    }

    @Override
    public String type() {
        return "jixiao.evaluation.corrected.v1";
    }

    @Override
    public Class<Evaluated> payload() {
        return Evaluated.class;
    }

    @Override
    public void handle(Evaluated evaluated, ReceivedEvent event) {
        learn.from(type(), evaluated);
    }
}
