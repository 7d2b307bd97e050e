package jixiao.project.library.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

/** A self-evaluation was completed. */
@ApplicationScoped
class EvaluationCompletedHandler implements EventHandler<Evaluated> {
    private final LearnResult learn;

    EvaluationCompletedHandler(LearnResult learn) {
        this.learn = learn;
    }

    @Override
    public String type() {
        return "jixiao.evaluation.completed.v1";
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
