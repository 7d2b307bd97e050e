package jixiao.kit.problem;

import java.util.List;

/** A request that is refused; it rolls the transaction back and is answered as problem+json. */
public final class Refusal extends RuntimeException {
    private final Problem problem;
    private final transient List<FieldFault> faults;

    public Refusal(Problem problem, String detail, List<FieldFault> faults) {
        super(detail, null, false, false);
        this.problem = problem;
        this.faults = List.copyOf(faults);
    }

    public Problem problem() {
        return problem;
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
