package jixiao.indicator.review;

import java.util.List;
import java.util.UUID;

/** The accepted findings of all goals. */
public interface AcceptedFindings {
    List<AcceptedFinding> of(UUID goalId);

    void add(AcceptedFinding accepted);

    void remove(AcceptedFinding accepted);
}
