package jixiao.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A refusal as it is answered, {@code application/problem+json}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(String type, String title, int status, String detail, List<FieldFault> errors) {
    private static final int SECONDS_UNTIL_AVAILABLE = 10;
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** As a part of another answer: one refused item of many. */
    public static ProblemBody of(Refusal refusal) {
        Problem problem = refusal.problem();
        return new ProblemBody(
                problem.type(), problem.title(), problem.status(), refusal.getMessage(), refusal.faults());
    }

    static Response answer(Problem problem, String detail, List<FieldFault> faults) {
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(MEDIA_TYPE)
                .entity(new ProblemBody(problem.type(), problem.title(), problem.status(), detail, faults));
        return problem == Problem.UNAVAILABLE
                ? answer.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_AVAILABLE)
                        .build()
                : answer.build();
    }
}
